// What receiving and keeping a file costs beside copying the same bytes with a flush, and the memory of the server while twenty
// uploads of ten megabytes run. `npm run bench`.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { uploadLimits } from '#app/infra/documents/limits';
import { receiveUpload } from '#app/infra/documents/receive-upload.server';
import { multipart, multipartType, noisyJpeg, post } from '../support/files';

// Settings are read on import; no database is asked.
process.env.DATABASE_URL ??= 'postgresql://nobody@127.0.0.1:9/none';
const { diskStore } = await import('../support/stores');

const aims = { ratio: 8, megabytes: 250 };
const rounds = 7;
const middle = (list: number[]) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;

const folder = await mkdtemp(path.join(tmpdir(), 'bench-'));
const store = (await diskStore(path.join(folder, 'documents'))).open();
const bytes = randomBytes(9 * 1024 * 1024);

async function copied(name: string): Promise<void> {
  const source = path.join(folder, 'source');
  await writeFile(source, bytes);
  const file = await open(path.join(folder, name), 'w');
  await file.writeFile(await readFile(source));
  await file.sync();
  await file.close();
}

async function kept(): Promise<void> {
  const limits = { ...uploadLimits, tempFolder: store.tempFolder };
  const received = await receiveUpload(
    post(multipart([], [{ name: 'a', bytes }])),
    limits,
    async ({ received: file }) => {
      if (!file.ok) throw new Error(file.code);
      await store.put(file.value.path, 'a');
    },
  );
  if (!received.ok) throw new Error(received.code);
}

async function milliseconds(run: (round: number) => Promise<void>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const began = performance.now();
    await run(round);
    times.push(performance.now() - began);
  }
  return middle(times);
}

async function megabytesOfTwenty(): Promise<number> {
  const picture = await noisyJpeg(9.5 * 1024 * 1024);
  const files = [{ name: 'a.jpg', bytes: picture.subarray(0, uploadLimits.fileBytes) }];
  const server = spawn(
    process.execPath,
    ['--import', 'tsx', 'tests/support/upload-server.ts', path.join(folder, 'server'), 'keep'],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  try {
    const [port] = await once(server.stdout, 'data');
    const send = async () => {
      const init = {
        method: 'POST',
        headers: { 'content-type': multipartType },
        body: post(multipart([], files)).body,
        duplex: 'half',
      };
      const response = await fetch(`http://127.0.0.1:${String(port).trim()}/`, init as RequestInit);
      const answer = (await response.json()) as { files: boolean[]; peakMegabytes: number };
      if (answer.files.join() !== 'true') throw new Error('not kept');
      return answer.peakMegabytes;
    };
    await send();
    return Math.max(...(await Promise.all(Array.from({ length: 20 }, send))));
  } finally {
    server.kill();
  }
}

const [plain, sealed] = [await milliseconds((round) => copied(`copy-${round}`)), await milliseconds(kept)];
const ratio = sealed / plain;
console.log(
  `received, flushed, sealed and kept: ${sealed.toFixed(0)} ms for 9 MB; copied and flushed: ${plain.toFixed(0)} ms; ratio ${ratio.toFixed(2)} (aim: at most ${aims.ratio})`,
);
const megabytes = await megabytesOfTwenty();
console.log(
  `twenty uploads of ten megabytes at once, drawn and kept: the server grows by ${megabytes.toFixed(0)} MB (aim: at most ${aims.megabytes})`,
);
await rm(folder, { recursive: true });
process.exit(ratio > aims.ratio || megabytes > aims.megabytes ? 1 : 0);

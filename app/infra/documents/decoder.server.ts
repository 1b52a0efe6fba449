import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { inspectionLimits, pageImage } from './limits';
import { createTurns } from './turns.server';

/** Decoders take memory by the picture, not by the file: two at once are enough for two cores. */
const inTurn = createTurns(2);

export type DecoderLimits = typeof inspectionLimits & typeof pageImage;

/** A page as officers see it: WebP, upright, without metadata. The first page brings the thumbnail along. */
export type PageImage = { image: Buffer; thumbnail?: Buffer };

export type Paper = {
  pages: number;
  /** Of an image, upright, in pixels. */
  width?: number;
  height?: number;
  /** Draws a page, numbered from 1. */
  draw(page: number): Promise<PageImage>;
};

/** The decoder does not take the file; also when it takes more time or memory than any paper needs. */
export class DecoderRefused extends Error {
  constructor(readonly code: string) {
    super(`Refused: ${code}`);
  }
}

type Answer = { refused: string } | { ready: true } | Omit<Paper, 'draw'> | PageImage;

/**
 * Opens a file of the given type in a process of its own and lets `use` look at it. It is read when its turn has come, so those
 * that wait take no memory. Throws DecoderRefused.
 */
export const withPaper = <T>(file: string, type: string, use: (paper: Paper) => Promise<T>): Promise<T> =>
  inTurn(async () => {
    const bytes = await readFile(file);
    const decoder = idle.pop() ?? startDecoder();
    const deadline = Date.now() + inspectionLimits.totalMs;
    try {
      const opened = await decoder.ask({ open: bytes, type, limits: { ...inspectionLimits, ...pageImage } }, deadline);
      if (!('pages' in opened)) throw new DecoderRefused('broken');
      return await use({
        ...opened,
        async draw(page) {
          const drawn = await decoder.ask({ draw: page }, deadline);
          if (!('image' in drawn)) throw new DecoderRefused('broken');
          return drawn;
        },
      });
    } finally {
      decoder.release();
    }
  });

/** Those that wait for the next file; they end with us, and hold nothing up. */
const idle: Decoder[] = [];
type Decoder = ReturnType<typeof startDecoder>;

/** Ends the waiting ones now; the next file starts another. */
export function endDecoders(): void {
  for (const decoder of idle.splice(0)) decoder.end();
}

function startDecoder() {
  const [command, ...args] = commandLine();
  const child = spawn(command, args, {
    cwd: '/',
    env: { NODE_ENV: 'production', VIPS_BLOCK_UNTRUSTED: '1', UV_THREADPOOL_SIZE: '2' },
    // PDFium writes its complaints to its outputs; they may quote the document.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  });
  let waiting: { resolve(answer: Answer): void; reject(error: Error): void } | undefined;
  let ended = false;
  let files = 0;
  const end = () => {
    ended = true;
    child.kill('SIGKILL');
    waiting?.reject(new DecoderRefused('broken'));
  };
  child.on('error', end);
  child.on('exit', end);
  child.on('message', (answer: Answer) => {
    if ('ready' in answer) return;
    if ('refused' in answer) waiting?.reject(new DecoderRefused(answer.refused));
    else waiting?.resolve(answer);
  });

  async function ask(
    message: object,
    deadline: number,
  ): Promise<Exclude<Answer, { refused: string } | { ready: true }>> {
    child.ref();
    child.channel?.ref();
    let timer: NodeJS.Timeout | undefined;
    let watch: NodeJS.Timeout | undefined;
    try {
      return await new Promise((resolve, reject) => {
        waiting = { resolve: resolve as (answer: Answer) => void, reject };
        if (ended) return end();
        timer = setTimeout(end, Math.max(0, Math.min(inspectionLimits.stepMs, deadline - Date.now())));
        watch = setInterval(() => {
          if (heldBy(child) > inspectionLimits.processBytes) end();
        }, 50);
        child.send(message, (error) => error && end());
      });
    } finally {
      clearTimeout(timer);
      clearInterval(watch);
      waiting = undefined;
    }
  }

  function release() {
    files += 1;
    // What was freed is not always given back: a process that has grown is replaced before it reaches its limit.
    const worn = files >= inspectionLimits.filesPerProcess || heldBy(child) > inspectionLimits.processBytes / 3;
    if (ended || worn) return end();
    child.unref();
    child.channel?.unref();
    idle.push(decoder);
  }

  const decoder = { ask, release, end };
  child.on('exit', () => idle.includes(decoder) && idle.splice(idle.indexOf(decoder), 1));
  return decoder;
}

/** Resident memory in bytes, where the system tells it; elsewhere the limits of pixels and of the PDF reader alone hold. */
function heldBy({ pid }: ChildProcess): number {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, 'latin1').split(' ')[1]) * 4096;
  } catch {
    return 0;
  }
}

let known: [string, ...string[]] | undefined;

/**
 * Node with the decoder, behind whatever fences this system has: no network (a namespace of its own), and limits that the
 * process cannot lift: data 2 GB, no files written, no core dump, ten minutes of processor time.
 */
function commandLine(): [string, ...string[]] {
  if (known) return known;
  const node = [process.execPath, '--max-old-space-size=256', decoderFile()] as const;
  if (process.platform === 'win32') {
    known = [...node];
    return known;
  }
  const limits = 'ulimit -c 0; ulimit -f 0; ulimit -d 2000000; ulimit -t 600; ulimit -n 64; exec "$@"';
  const fenced = ['/bin/sh', '-c', limits.replaceAll(/(ulimit [^;]+);/g, '$1 2>/dev/null;'), 'sh', ...node];
  const apart = spawnSync('unshare', ['-rn', 'true'], { stdio: 'ignore', timeout: 5_000 }).status === 0;
  known = (apart ? ['unshare', '-rn', '--', ...fenced] : fenced) as [string, ...string[]];
  return known;
}

/** The decoder stays a file of the source tree: the built server and the sources find it from the root of the project. */
function decoderFile(): string {
  for (let folder = path.dirname(fileURLToPath(import.meta.url)); ; folder = path.dirname(folder)) {
    const candidate = path.join(folder, 'app/infra/documents/decoder.mjs');
    if (existsSync(candidate)) return candidate;
    if (folder === path.dirname(folder)) throw new Error('app/infra/documents/decoder.mjs is missing');
  }
}

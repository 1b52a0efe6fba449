import { createConnection, type Socket } from 'node:net';
import { env } from '../env.server';
import { log } from '../log.server';

/** `no-answer`: away, slow, or anything but a plain yes or no. It is never read as "clean". */
export type ScanAnswer = 'clean' | 'infected' | 'no-answer';

export type Antivirus = {
  scan(bytes: AsyncIterable<Uint8Array>, limitMs: number): Promise<ScanAnswer>;
  /** Did it lately fail to answer? Then nobody is kept waiting for it; a job asks again. */
  isAway(): boolean;
};

const awayMs = 30_000;

/** ClamAV's daemon at `host:port` or at the path of a socket, by its command INSTREAM. */
export function clamd(address: string): Antivirus {
  let failedAt = 0;
  return {
    isAway: () => Date.now() - failedAt < awayMs,
    async scan(bytes, limitMs) {
      const answer = await ask(address, bytes, limitMs).catch((err) => {
        log.warn('the antivirus did not answer', { err });
        return '';
      });
      const said = /^stream: OK$/.test(answer) ? 'clean' : /^stream: .+ FOUND$/.test(answer) ? 'infected' : 'no-answer';
      failedAt = said === 'no-answer' ? Date.now() : 0;
      return said;
    },
  };
}

async function ask(address: string, bytes: AsyncIterable<Uint8Array>, limitMs: number): Promise<string> {
  const [, host = '', port] = /^\[?(.+?)\]?:(\d+)$/.exec(address) ?? [];
  const socket = address.startsWith('/') ? createConnection(address) : createConnection(Number(port), host);
  let heard = '';
  const answered = new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('timeout')), limitMs);
    socket.on('data', (piece) => {
      heard = (heard + piece.toString('latin1')).slice(0, 500);
      if (heard.includes('\0')) resolve(heard.slice(0, heard.indexOf('\0')));
    });
    socket.on('error', reject);
    socket.on('close', () => {
      clearTimeout(timer);
      reject(new Error('closed without an answer'));
    });
  });
  answered.catch(() => {});
  try {
    await Promise.race([send(socket, bytes, answered), answered]);
    return await answered;
  } finally {
    socket.destroy();
  }
}

/** Each piece with its length before it, a length of nothing at the end. */
async function send(socket: Socket, bytes: AsyncIterable<Uint8Array>, answered: Promise<unknown>): Promise<void> {
  let over = false;
  answered.finally(() => (over = true)).catch(() => {});
  const write = (data: Uint8Array) =>
    socket.write(data) ? undefined : Promise.race([new Promise((drained) => socket.once('drain', drained)), answered]);
  await write(Buffer.from('zINSTREAM\0'));
  for await (const piece of bytes) {
    if (over) return;
    const length = Buffer.alloc(4);
    length.writeUInt32BE(piece.length);
    if (piece.length > 0) await write(Buffer.concat([length, piece]));
  }
  await write(Buffer.alloc(4));
}

let ours: Antivirus | null | undefined;

/** The antivirus of this installation; null where none is set up. */
export function antivirus(): Antivirus | null {
  ours ??= env.CLAMD ? clamd(env.CLAMD) : null;
  return ours;
}

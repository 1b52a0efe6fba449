// Speaks ClamAV's protocol as its manual tells: zINSTREAM, pieces with their lengths, a length of nothing, an answer that ends
// with NUL. Knows one virus.
import { createServer, type Server, type Socket } from 'node:net';

export type ClamdMood = 'well' | 'silent' | 'confused' | 'too-small' | 'hangs-up';

/** The first half is written apart from the second, so that no antivirus of a developer stumbles over this file. */
export const virus = Buffer.from(
  ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(''),
);

export async function startClamd(
  mood: ClamdMood = 'well',
  listen: { path: string } | { port: 0; host: string } = { port: 0, host: '127.0.0.1' },
) {
  const now = { mood, scans: 0 };
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => {});
    let heard = Buffer.alloc(0);
    socket.on('data', (piece) => {
      if (now.mood === 'hangs-up') return socket.destroy();
      heard = Buffer.concat([heard, piece]);
      if (now.mood === 'too-small' && heard.length > 1000) return socket.end('INSTREAM size limit exceeded. ERROR\0');
      const file = bodyOf(heard);
      if (!file || now.mood === 'silent') return;
      now.scans += 1;
      const said = {
        confused: 'stream: maybe\0',
        well: file.includes(virus) ? 'stream: Eicar FOUND\0' : 'stream: OK\0',
      };
      socket.end(now.mood === 'confused' ? said.confused : said.well);
    });
  });
  await new Promise<void>((ready) => server.listen(listen, ready));
  const at = server.address();
  return {
    address: typeof at === 'string' ? at : `127.0.0.1:${at?.port}`,
    now,
    async stop() {
      for (const socket of sockets) socket.destroy();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/** What was sent, once the empty piece has come; throws on anything that is not the protocol. */
function bodyOf(heard: Buffer): Buffer | null {
  const command = Buffer.from('zINSTREAM\0');
  if (heard.length < command.length) return null;
  if (!heard.subarray(0, command.length).equals(command)) throw new Error('not the protocol');
  const pieces: Buffer[] = [];
  for (let at = command.length; at + 4 <= heard.length; ) {
    const length = heard.readUInt32BE(at);
    if (length === 0) return Buffer.concat(pieces);
    pieces.push(heard.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}

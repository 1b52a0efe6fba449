// A bad line between a browser and the portal: it delays, throttles, and is cut in the middle of what is sent or just
// before the answer comes back.
import { once } from 'node:events';
import net, { type AddressInfo, type Socket } from 'node:net';
import { Transform } from 'node:stream';

export interface Roughness {
  /** Milliseconds before a piece goes on. */
  delay: number;
  bytesPerSecond: number;
  /** Each time a line has carried so much more, it counts; every so many-th time it is cut, this often at most. */
  cutEvery: number;
  cutsAtMost: number;
  afterBytes: number;
}

const slowly = ({ delay, bytesPerSecond }: Roughness, seen: (bytes: number) => void) =>
  new Transform({
    transform(piece: Buffer, _encoding, done) {
      seen(piece.length);
      setTimeout(() => done(null, piece), delay + (1000 * piece.length) / bytesPerSecond);
    },
  });

export async function roughLine(port: number, roughness: Roughness) {
  let heavy = 0;
  const cut = { sending: 0, answering: 0 };
  const open = new Set<Socket>();
  const server = net.createServer((near) => {
    const far = net.connect(port, '127.0.0.1');
    const both = [near, far];
    const end = () => {
      for (const socket of both) socket.destroy();
    };
    for (const socket of both) {
      open.add(socket);
      socket.on('error', end);
      socket.on('close', () => {
        open.delete(socket);
        end();
      });
    }
    let up = 0;
    let fate: 'none' | 'sending' | 'answering' = 'none';
    near
      .pipe(
        slowly(roughness, (bytes) => {
          const before = up;
          up += bytes;
          // A line that is kept open carries one file after the other.
          if (Math.floor(before / roughness.afterBytes) < Math.floor(up / roughness.afterBytes)) {
            heavy++;
            const many = cut.sending + cut.answering < roughness.cutsAtMost;
            if (many && heavy % roughness.cutEvery === 0)
              fate = heavy % (2 * roughness.cutEvery) ? 'sending' : 'answering';
          }
          if (fate === 'sending') {
            cut.sending++;
            end();
          }
        }),
      )
      .pipe(far);
    far
      .pipe(
        slowly(roughness, () => {
          if (fate !== 'answering') return;
          fate = 'none';
          cut.answering++;
          end();
        }),
      )
      .pipe(near);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    cut,
    async close() {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

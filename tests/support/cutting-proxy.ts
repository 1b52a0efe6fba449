import net from 'node:net';

/** What happens to posts that come by: cut in the middle of the request, or in the middle of the answer. */
export type Cut = 'request' | 'answer' | null;

/** A wire to a port that can be cut: at once, or in the middle of a form. */
export async function startCuttingProxy(target: { port: number; host?: string }) {
  const wires = new Set<net.Socket>();
  const state = { cut: null as Cut, down: false };
  const server = net.createServer((client) => {
    if (state.down) return client.destroy();
    const portal = net.connect(target.port, target.host ?? '127.0.0.1');
    let cutsAnswer = false;
    const end = () => {
      client.destroy();
      portal.destroy();
    };
    for (const wire of [client, portal]) {
      wires.add(wire);
      wire.on('error', end).on('close', () => {
        wires.delete(wire);
        end();
      });
    }
    client.on('data', (piece) => {
      if (!state.cut || !/^POST /.test(piece.toString('latin1', 0, 5))) return portal.write(piece);
      cutsAnswer = state.cut === 'answer';
      if (cutsAnswer) return portal.write(piece);
      portal.write(piece.subarray(0, piece.length >> 1), end);
    });
    portal.on('data', (piece) => {
      if (!cutsAnswer) return client.write(piece);
      client.write(piece.subarray(0, piece.length >> 1), end);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as net.AddressInfo;
  return {
    port,
    origin: `http://localhost:${port}`,
    /** Cuts every post from now on: browsers send a broken one again by themselves. */
    cutPosts: (cut: Cut) => {
      state.cut = cut;
    },
    /** As if the other end had gone, until it is up again. */
    down() {
      state.down = true;
      for (const wire of wires) wire.destroy();
    },
    up: () => {
      state.down = false;
    },
    async stop() {
      for (const wire of wires) wire.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
export type CuttingProxy = Awaited<ReturnType<typeof startCuttingProxy>>;

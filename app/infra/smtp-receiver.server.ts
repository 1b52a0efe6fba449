import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

const largest = 25 * 1024 * 1024;

export type SmtpReceiver = { url: string; stop(): Promise<void> };

/** A real SMTP server on a random loopback port. A message counts as accepted once `store` has resolved; when it rejects, the sender is told to try again. */
export async function receiveMail(store: (message: Buffer) => Promise<void>): Promise<SmtpReceiver> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    size: largest,
    closeTimeout: 1_000,
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.once('error', done);
      stream.once('end', () => {
        if (stream.sizeExceeded) return done(Object.assign(new Error('Message too large'), { responseCode: 552 }));
        store(Buffer.concat(chunks)).then(
          () => done(),
          () => done(Object.assign(new Error('Try again later'), { responseCode: 451 })),
        );
      });
    },
  });
  // A sender that goes away in the middle of a conversation is no fault of ours.
  server.on('error', () => {});
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.server.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${port}`, stop: () => new Promise((resolve) => server.close(resolve)) };
}

// A server in a process of its own, so that its memory can be told from that of the sender.
// Prints its port; answers with what it received and how far its memory rose above the state after the start.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createReadableStreamFromReadable } from '@remix-run/node';
import { keepUpload } from '#app/infra/documents/keep-upload.server';
import { uploadLimits } from '#app/infra/documents/limits';
import { receiveUpload } from '#app/infra/documents/receive-upload.server';
import { diskStore } from './stores';

const tempFolder = process.argv[2]!;
/** With `keep` each file is also looked at, drawn and kept sealed. */
const keeps = process.argv[3] === 'keep';
const store = (await diskStore(tempFolder)).open();
let peak = 0;

const server = createServer(async (incoming, outgoing) => {
  const headers = { 'content-type': incoming.headers['content-type'] ?? '' };
  const body = createReadableStreamFromReadable(incoming);
  const request = new Request('http://localhost/', { method: 'POST', headers, body, duplex: 'half' } as RequestInit);
  const result = await receiveUpload(request, { ...uploadLimits, tempFolder }, async ({ received }) => {
    if (!keeps || !received.ok) return received.ok;
    return (await keepUpload(received.value, { store, aad: 'a', antivirus: null, mac: (hash) => hash })).ok;
  });
  outgoing.end(JSON.stringify({ files: result.ok && result.value.files, peakMegabytes: peak / 1e6 }));
});

server.listen(0, '127.0.0.1', () => {
  const before = process.memoryUsage.rss();
  setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss() - before);
  }, 10);
  console.log((server.address() as AddressInfo).port);
});

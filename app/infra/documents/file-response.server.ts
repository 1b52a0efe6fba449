import type { Readable } from 'node:stream';
import { contentDisposition } from './file-name';

export type FileResponseOptions = {
  type: string;
  fileName: string;
  /** Uploaded originals go out as attachments only; inline is for images and papers made here. */
  disposition: 'inline' | 'attachment';
  /** Plain size in bytes, when known. */
  size?: number;
};

/** A file as an answer: the type is not guessed anew, nothing in it may run or reach out, nothing is cached. */
export function fileResponse(
  file: Readable | Uint8Array,
  { type, fileName, disposition, size }: FileResponseOptions,
): Response {
  const headers = new Headers({
    'Content-Type': type,
    'Content-Disposition': contentDisposition(disposition, fileName),
    'Content-Security-Policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
    'Cross-Origin-Resource-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'private, no-store',
  });
  const length = file instanceof Uint8Array ? file.byteLength : size;
  if (length !== undefined) headers.set('Content-Length', String(length));
  return new Response(file instanceof Uint8Array ? new Uint8Array(file) : webStream(file), { headers });
}

/** Pulls a piece only when the receiver wants one, and closes the file when the receiver leaves. */
function webStream(readable: Readable): ReadableStream<Uint8Array> {
  const pieces = readable[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await pieces.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel() {
        readable.destroy();
      },
    },
    { highWaterMark: 0 },
  );
}

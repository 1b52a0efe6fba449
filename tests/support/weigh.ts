import http from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** What comes over the wire for an address, compressed as a browser asks for it: the bytes of the body, and what they say. */
export function weigh(address: string, cookie: string) {
  const headers = { 'Accept-Encoding': 'gzip, deflate, br', 'User-Agent': 'Mozilla/5.0', Cookie: cookie };
  return new Promise<{ status: number; type: string; bytes: number; text: string }>((resolve, reject) => {
    const request = http.get(address, { headers }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('error', reject);
      response.on('end', () => {
        const body = Buffer.concat(pieces);
        const type = response.headers['content-type'] ?? '';
        const encoding = response.headers['content-encoding'];
        const plain = encoding === 'br' ? brotliDecompressSync(body) : encoding === 'gzip' ? gunzipSync(body) : body;
        const text = /^(text|application\/(java|json))/.test(type) ? plain.toString('utf8') : '';
        resolve({ status: response.statusCode ?? 0, type, bytes: body.byteLength, text });
      });
    });
    request.once('error', reject);
  });
}

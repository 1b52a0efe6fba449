import { Transform } from 'node:stream';

/**
 * React 18 fills fixed buffers and sends them whole: where a letter of several bytes does not fit at the end, zero bytes
 * stand in its place (facebook/react#31134). In text a browser skips them; in the value of a field each becomes U+FFFD,
 * and a name would be sent back damaged. No page holds a zero byte of its own.
 */
export const wholeLetters = () =>
  new Transform({
    transform(chunk: Buffer, _encoding, done) {
      done(null, chunk.includes(0) ? chunk.filter((byte) => byte !== 0) : chunk);
    },
  });

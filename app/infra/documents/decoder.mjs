// The process in which strangers' files are opened, one after the other: without settings or secrets in its environment, with
// bounded memory and time, cut off from the network where the system allows it. It gets bytes and gives back pictures.
// Plain JavaScript, because it starts from this file in the source tree for the built server and the sources alike.
import { openImage } from './decode-image.mjs';
import { openPdf } from './decode-pdf.mjs';
import { isSomethingElseToo } from './polyglots.mjs';
import { Refused } from './refused.mjs';

/** @type {{ close(): void, draw(page: number): Promise<object> } | undefined} */
let paper;

/** @param {object} message */
const say = (message) => process.send?.(message);

/** @param {{ open: Uint8Array, type: string, limits: object } | { draw: number }} message */
async function answer(message) {
  if ('draw' in message) return paper ? await paper.draw(message.draw) : { refused: 'broken' };
  paper?.close();
  paper = undefined;
  const { open, type, limits } = message;
  const bytes = Buffer.from(open.buffer, open.byteOffset, open.byteLength);
  if (isSomethingElseToo(type, bytes)) return { refused: 'wrong-type' };
  const opened = await (type === 'application/pdf' ? openPdf : openImage)(bytes, type, limits);
  paper = opened;
  return { pages: opened.pages, width: opened.width, height: opened.height };
}

process.on('message', (message) => {
  answer(message).then(say, (error) => say({ refused: error instanceof Refused ? error.code : 'broken' }));
});
process.on('disconnect', () => process.exit(0));
say({ ready: true });

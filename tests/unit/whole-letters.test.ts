import { text } from 'node:stream/consumers';
import { createElement } from 'react';
import { renderToPipeableStream, renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { wholeLetters } from '#app/http/whole-letters.server';

/** Fields whose values move every letter over the end of a buffer sooner or later. */
const fields = (shift: number) =>
  createElement(
    'form',
    { id: 'x'.repeat(shift) },
    Array.from({ length: 60 }, (_, i) => createElement('input', { key: i, defaultValue: 'Әбдіқадір Гүлмира 新疆 😀' })),
  );

const streamed = (shift: number, through: () => NodeJS.ReadWriteStream) =>
  new Promise<string>((resolve, reject) => {
    const { pipe } = renderToPipeableStream(fields(shift), {
      onAllReady: () => resolve(text(pipe(through()) as NodeJS.ReadableStream & AsyncIterable<Buffer>)),
      onError: reject,
    });
  });

test('no letter of a page is lost or damaged where one buffer ends and the next begins', async () => {
  for (const shift of [0, 1, 2, 3, 4, 5, 6, 7]) {
    expect(await streamed(shift, wholeLetters)).toBe(renderToStaticMarkup(fields(shift)));
  }
});

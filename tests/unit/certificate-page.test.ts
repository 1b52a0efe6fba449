import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { toArabic } from '#app/domain/people/scripts';
import { drawCertificate } from '#app/infra/pdf/draw-certificate.server';
import { shapeRightToLeft } from '#app/infra/pdf/shaping.server';
import { factsFor, greyPage, names, noise } from '../support/certificates';

prepareZXingModule({
  overrides: {
    wasmBinary: new Uint8Array(
      readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm')),
    ).buffer,
  },
});

async function codesIn(png: Uint8Array) {
  const codes = await readBarcodes(new Uint8Array(png), { formats: ['QRCode'] });
  return codes.map(({ text }) => text);
}

async function textOf(pdf: Uint8Array) {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  const text = [...document.pages()].map((page) => page.getText().replace(/\s+/g, ' ')).join(' ');
  document.destroy();
  library.destroy();
  return text;
}

describe('the code on the page', () => {
  it('is read at 150 dots an inch in grey, straight, turned by five degrees and a little blurred', async () => {
    const facts = factsFor({ photo: await noise(400, 500) });
    const page = await greyPage(await drawCertificate(facts), 150);
    for (const turn of [0, 5, -5]) {
      const turned = await sharp(page).rotate(turn, { background: '#fff' }).blur(0.6).png().toBuffer();
      expect(await codesIn(turned), `turned by ${turn}`).toEqual([facts.verifyUrl]);
    }
  }, 30_000);
});

describe('a third script', () => {
  it('joins Arabic letters, keeps Kazakh ones, and numbers read from the left', async () => {
    const all = 'اەبپتجچحدرزسشعفقكگڭلمنوۇۋۆيىھءٴ';
    const shaped = await shapeRightToLeft(all);
    expect(shaped.complete).toBe(true);
    expect(
      shaped.letters
        .map(({ letter }) => letter)
        .reverse()
        .join(''),
    ).toBe(all);
    const apart = await Promise.all([...'سەرىك'].map((letter) => shapeRightToLeft(letter)));
    const together = await shapeRightToLeft('سەرىك');
    expect(together.width).toBeLessThan(apart.reduce((sum, { width }) => sum + width, 0));
    const mixed = await shapeRightToLeft('قانداس 2026');
    expect(mixed.letters.map(({ letter }) => letter).join('')).toBe('2026 سادناق');
    expect((await shapeRightToLeft('語')).complete).toBe(false);
  });

  it('is drawn as shapes and read as text', async () => {
    for (const [name, person] of names.entries()) {
      const text = await textOf(await drawCertificate(factsFor({ script: 'arab', name })));
      for (const word of toArabic(person.kazakh).split(/[\s-]/)) expect(text).toContain(word);
      expect(text).toContain(person.kazakh);
    }
  }, 60_000);

  it('fits the page however long the name is, and leaves the facts after it in place', async () => {
    const page = await greyPage(await drawCertificate(factsFor({ script: 'original', name: 2 })), 60);
    const { width = 0, height = 0 } = await sharp(page).metadata();
    // To the right of the border nothing is drawn.
    const strip = await sharp(page)
      .extract({ left: width - 8, top: 0, width: 8, height })
      .toBuffer();
    const edge = await sharp(strip).stats();
    expect(edge.channels[0]?.min).toBeGreaterThan(200);
    expect(await textOf(await drawCertificate(factsFor({ script: 'original', name: 2 })))).toContain('30.06.2028');
  }, 30_000);
});

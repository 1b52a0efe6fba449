import sharp from 'sharp';
import { expect, test } from 'vitest';
import { type PageQuality, weaknessesOf } from '#app/domain/application/papers';
import { pageQuality } from '#app/infra/documents/page-quality.server';

/** A typed page as a telephone takes it: lines of letters, drawn as strokes so that no typeface is needed. */
async function drawn({ ink = '#222', paper = '#fbfaf6', width = 1240, height = 1754 } = {}) {
  const stroke = (x: number, y: number) =>
    `<path d="M${x} ${y}v-22m0 10h9m0 12v-22" fill="none" stroke="${ink}" stroke-width="3"/>`;
  const lines = Array.from({ length: 30 }, (_, line) =>
    Array.from({ length: 60 }, (_, letter) =>
      letter % 7 === 6 ? '' : stroke(120 + letter * 17, 160 + line * 50),
    ).join(''),
  );
  return sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 1240 1754"><rect width="100%" height="100%" fill="${paper}"/>${lines.join('')}</svg>`,
    ),
  )
    .png()
    .toBuffer();
}

const plain = drawn();
/** The plain page is drawn once. */
const page = (look?: Parameters<typeof drawn>[0]) => (look ? drawn(look) : plain);

const blurred = async (image: Buffer, sigma: number) => sharp(image).blur(sigma).jpeg().toBuffer();
const darkened = async (image: Buffer, share: number) => sharp(image).linear(share, 0).jpeg().toBuffer();
const told = async (...images: Buffer[]) => weaknessesOf(await Promise.all(images.map(pageQuality)));

test('a sharp page is fine: dark ink or pale, large or small, with a slight shake', async () => {
  expect(await told(await page())).toEqual([]);
  expect(await told(await page({ ink: '#bbb', paper: '#eee' }))).toEqual([]);
  expect(await told(await page({ width: 620, height: 877 }))).toEqual([]);
  expect(await told(await blurred(await page(), 1.5))).toEqual([]);
  expect(await told(await darkened(await page(), 0.4))).toEqual([]);
});

test('a page too blurred to be read is told, also among good ones', async () => {
  expect(await told(await blurred(await page(), 6))).toEqual(['blurred']);
  expect(await told(await page(), await blurred(await page(), 10))).toEqual(['blurred']);
});

test('a page too dark to be read is told', async () => {
  expect(await told(await darkened(await page(), 0.15))).toEqual(['dark']);
  expect(await told(await darkened(await page(), 0.1), await blurred(await page(), 8))).toEqual(['blurred', 'dark']);
});

test('the blank back of a paper is neither blurred nor dark', async () => {
  const blank = sharp({ create: { width: 600, height: 800, channels: 3, background: '#f4f1ea' } });
  expect(await told(await blank.png().toBuffer())).toEqual([]);
});

test('sharpness falls with every step of blur, and not with the light', async () => {
  const sharpness = async (image: Buffer) => (await pageQuality(image)).sharpness;
  const steps = [
    await page(),
    await blurred(await page(), 2),
    await blurred(await page(), 4),
    await blurred(await page(), 6),
  ];
  const measured = await Promise.all(steps.map(sharpness));
  expect(measured).toEqual(measured.toSorted((a, b) => b - a));
  const ratio = (await sharpness(await darkened(await page(), 0.5))) / (measured[0] ?? 1);
  expect(ratio).toBeGreaterThan(0.7);
  expect(ratio).toBeLessThan(1.4);
});

test('the thresholds are at least, not more than', () => {
  const edge: PageQuality = { sharpness: 0.03, light: 60, contrast: 3 };
  expect(weaknessesOf([edge])).toEqual([]);
  expect(weaknessesOf([{ ...edge, sharpness: 0.0299 }])).toEqual(['blurred']);
  expect(weaknessesOf([{ ...edge, light: 59.9 }])).toEqual(['dark']);
  expect(weaknessesOf([{ ...edge, sharpness: 0, contrast: 2.9 }])).toEqual([]);
  expect(weaknessesOf([])).toEqual([]);
});

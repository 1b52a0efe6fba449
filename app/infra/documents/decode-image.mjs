import sharp from 'sharp';
import { Refused } from './refused.mjs';

// Files come once; a cache of them would only hold memory. One picture at a time in this process, so one thread is enough.
sharp.cache(false);
sharp.concurrency(1);
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['Jpeg', 'Png', 'Webp', 'Tiff'].flatMap((each) => [
    `VipsForeignLoad${each}File`,
    `VipsForeignLoad${each}Buffer`,
  ]),
});

/**
 * Opens an image within the limits: a damaged or cut-off one fails, a pixel bomb is never unpacked. Only a TIFF has several pages.
 * @param {Buffer} bytes @param {string} type @param {import('./decoder.server').DecoderLimits} limits
 */
export async function openImage(bytes, type, limits) {
  const header = await sharp(bytes, { limitInputPixels: false }).metadata();
  if (`image/${header.format}` !== type) throw new Refused('broken');
  const pages = header.pages ?? 1;
  // A moving picture is no paper.
  if (pages > 1 && type !== 'image/tiff') throw new Refused('wrong-type');
  if (pages > limits.pages) throw new Refused('too-many-pages');
  for (let page = 0; page < pages; page++) {
    const { width, height, isProgressive } =
      page === 0 ? header : await sharp(bytes, { limitInputPixels: false, page }).metadata();
    if (width * height > (isProgressive ? limits.progressivePixels : limits.pixels))
      throw new Refused('too-many-pixels');
  }
  return {
    pages,
    width: header.autoOrient.width,
    height: header.autoOrient.height,
    close() {},
    /** @param {number} number */
    draw: (number) => {
      const page = sharp(bytes, {
        failOn: 'error',
        limitInputPixels: limits.pixels,
        sequentialRead: true,
        ...(pages > 1 && { page: number - 1 }),
      });
      return drawn(page.autoOrient(), number, limits);
    },
  };
}

/**
 * A page as officers see it: WebP of at most the longest side, without metadata; the first brings the thumbnail along.
 * @param {import('sharp').Sharp} image @param {number} number @param {import('./decoder.server').DecoderLimits} limits
 */
export async function drawn(image, number, { longestSide, thumbnailSide, effort }) {
  const page = await image
    // Decoded whole, not shrunk while loading: damage anywhere in it fails.
    .resize(longestSide, longestSide, { fit: 'inside', withoutEnlargement: true, fastShrinkOnLoad: false })
    .flatten({ background: 'white' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const picture = () => sharp(page.data, { raw: page.info });
  const side = thumbnailSide;
  const thumbnail =
    number === 1 &&
    (await picture()
      .resize(side, side, { fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 75, effort })
      .toBuffer());
  return { image: await picture().webp({ quality: 82, effort }).toBuffer(), ...(thumbnail && { thumbnail }) };
}

import sharp from 'sharp';

/** 35×45 mm at 300 dots per inch. */
const width = 413;
const height = 531;
export const heaviestPhoto = 36 * 1024;

/** A portrait cut to 35×45 mm as a plain JPEG of at most 36 KiB, without the metadata of the camera. */
export async function portrait(image: Uint8Array, heaviest = heaviestPhoto): Promise<Uint8Array> {
  const cut = sharp(image, { limitInputPixels: 100_000_000 })
    .rotate()
    .resize(width, height, { fit: 'cover', position: 'top' })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb');
  for (const quality of [84, 76, 68, 58, 48, 36, 26, 16]) {
    const jpeg = await cut.clone().jpeg({ quality, chromaSubsampling: '4:2:0' }).toBuffer();
    if (jpeg.length <= heaviest) return jpeg;
  }
  return cut.clone().blur(1.2).jpeg({ quality: 16 }).toBuffer();
}

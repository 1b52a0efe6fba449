import sharp from 'sharp';
import type { Verdict } from '#app/domain/basics/verdict';
import { inspectionLimits } from './limits';

// Files change under random names; a cache of them would only hold memory and open files.
sharp.cache(false);

/** Opens an image within the limits: a truncated or damaged one fails, a pixel bomb is never unpacked. */
export const openImage = (file: string) =>
  sharp(file, { failOn: 'error', limitInputPixels: inspectionLimits.pixels, sequentialRead: true });

/** Decodes the whole image once. Width and height are those of the upright image, in pixels. */
export async function inspectImage(
  file: string,
  type: 'image/jpeg' | 'image/png',
): Promise<Verdict<{ width: number; height: number }, 'broken' | 'too-many-pixels'>> {
  try {
    const header = await sharp(file, { limitInputPixels: false }).metadata();
    if (`image/${header.format}` !== type) return { ok: false, code: 'broken' };
    const { width, height } = header.autoOrient;
    const limit = header.isProgressive ? inspectionLimits.progressivePixels : inspectionLimits.pixels;
    if (width * height > limit) return { ok: false, code: 'too-many-pixels' };
    await openImage(file)
      .resize(64, 64, { fit: 'fill', fastShrinkOnLoad: false })
      .timeout({ seconds: inspectionLimits.imageSeconds })
      .raw()
      .toBuffer();
    return { ok: true, value: { width, height } };
  } catch {
    return { ok: false, code: 'broken' };
  }
}

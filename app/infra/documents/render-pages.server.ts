import sharp, { type Sharp } from 'sharp';
import { type DocumentType, inTurn } from './inspect-file.server';
import { openImage } from './inspect-image.server';
import { inspectionLimits, pageImage } from './limits';
import { type Bitmap, PdfRefused, withPdf } from './pdf-sandbox.server';

/** A page as officers see it: WebP, upright, without metadata. The first page brings the thumbnail along. */
export type PageImage = { page: number; image: Buffer; thumbnail?: Buffer };

export class RenderFailed extends Error {}

/**
 * Draws every page of an inspected file and hands each to `onPage` before the next is drawn, so one page is in memory at a time.
 * Throws RenderFailed when a page cannot be drawn.
 */
export async function renderPages(
  file: string,
  type: DocumentType,
  onPage: (page: PageImage) => Promise<void>,
): Promise<void> {
  await inTurn(() => (type === 'application/pdf' ? renderPdf(file, onPage) : renderImage(file, onPage)));
}

async function renderImage(file: string, onPage: (page: PageImage) => Promise<void>): Promise<void> {
  const side = pageImage.longestSide;
  const image = await drawn(() =>
    openImage(file)
      .autoOrient()
      .resize(side, side, { fit: 'inside', withoutEnlargement: true })
      .flatten({ background: 'white' })
      .timeout({ seconds: inspectionLimits.imageSeconds })
      .webp({ quality: 82, effort: pageImage.effort })
      .toBuffer(),
  );
  await onPage({ page: 1, image, thumbnail: await thumbnailOf(sharp(image)) });
}

async function renderPdf(file: string, onPage: (page: PageImage) => Promise<void>): Promise<void> {
  try {
    await withPdf(file, async (pdf) => {
      for (let page = 1; page <= pdf.pages; page++) {
        const bitmap = await pdf.draw(page, pageImage.dpi / 72, pageImage.longestSide);
        const image = await drawn(() => fromBitmap(bitmap).webp({ quality: 82, effort: pageImage.effort }).toBuffer());
        await onPage({ page, image, ...(page === 1 && { thumbnail: await thumbnailOf(fromBitmap(bitmap)) }) });
      }
    });
  } catch (error) {
    throw error instanceof PdfRefused ? new RenderFailed(error.code) : error;
  }
}

const fromBitmap = ({ data, width, height }: Bitmap) =>
  sharp(data, { raw: { width, height, channels: 4 } }).removeAlpha();

const thumbnailOf = (image: Sharp) =>
  drawn(() =>
    image
      .resize(pageImage.thumbnailSide, pageImage.thumbnailSide, { fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 75, effort: pageImage.effort })
      .toBuffer(),
  );

async function drawn(draw: () => Promise<Buffer>): Promise<Buffer> {
  try {
    return await draw();
  } catch (error) {
    throw new RenderFailed('The page cannot be drawn', { cause: error });
  }
}

import sharp from 'sharp';
import type { PageQuality } from '#app/domain/application/papers';

/** Pages are measured at one size: a sharp page shrunk from more pixels is not sharper to its reader. */
const side = 1000;

/** Measures a drawn page: one pass over a million grey pixels at most. */
export async function pageQuality(image: Uint8Array): Promise<PageQuality> {
  const { data, info } = await sharp(image)
    .flatten({ background: 'white' })
    .greyscale()
    .resize(side, side, { fit: 'inside', withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const light = spreadOf(data);
  const edges = spreadOf(laplacian(data, info.width, info.height));
  return {
    sharpness: light.variance > 0 ? rounded(edges.variance / light.variance, 4) : 0,
    light: rounded(light.mean, 1),
    contrast: rounded(Math.sqrt(light.variance), 1),
  };
}

/** How much each inner pixel differs from its four neighbours. */
function laplacian(grey: Uint8Array, width: number, height: number): Int16Array {
  const edges = new Int16Array(Math.max(0, width - 2) * Math.max(0, height - 2));
  let at = 0;
  for (let y = 1; y < height - 1; y++) {
    for (let i = y * width + 1; i < (y + 1) * width - 1; i++) {
      edges[at++] = 4 * grey[i]! - grey[i - 1]! - grey[i + 1]! - grey[i - width]! - grey[i + width]!;
    }
  }
  return edges;
}

function spreadOf(values: ArrayLike<number>) {
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    sum += value;
    squares += value * value;
  }
  const count = Math.max(1, values.length);
  return { mean: sum / count, variance: squares / count - (sum / count) ** 2 };
}

const rounded = (value: number, digits: number) => Number(value.toFixed(digits));

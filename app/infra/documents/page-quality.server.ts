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
  const { light, edges } = measured(data, info.width, info.height);
  return {
    sharpness: light.variance > 0 ? rounded(edges.variance / light.variance, 4) : 0,
    light: rounded(light.mean, 1),
    contrast: rounded(Math.sqrt(light.variance), 1),
  };
}

/** How light the pixels are, and how much each inner one differs from its four neighbours; sums of whole numbers in one walk. */
function measured(grey: Uint8Array, width: number, height: number) {
  let [sum, squares, edgeSum, edgeSquares] = [0, 0, 0, 0];
  for (let y = 0; y < height; y++) {
    const inner = y > 0 && y < height - 1;
    const last = (y + 1) * width - 1;
    for (let i = y * width; i <= last; i++) {
      const value = grey[i]!;
      sum += value;
      squares += value * value;
      if (!inner || i === y * width || i === last) continue;
      const edge = 4 * value - grey[i - 1]! - grey[i + 1]! - grey[i - width]! - grey[i + width]!;
      edgeSum += edge;
      edgeSquares += edge * edge;
    }
  }
  return {
    light: spread(sum, squares, width * height),
    edges: spread(edgeSum, edgeSquares, Math.max(0, width - 2) * Math.max(0, height - 2)),
  };
}

function spread(sum: number, squares: number, pixels: number) {
  const count = Math.max(1, pixels);
  return { mean: sum / count, variance: squares / count - (sum / count) ** 2 };
}

const rounded = (value: number, digits: number) => Number(value.toFixed(digits));

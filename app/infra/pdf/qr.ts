import qrcode from 'qrcode-generator';

/** Modules of white around a code, as readers expect it (ISO/IEC 18004). */
export const quietZone = 4;

export interface QrDrawing {
  /** SVG path to stroke: a line for each run of dark modules, one unit per module, origin at the first module's corner. */
  path: string;
  /** Modules per side, without the quiet zone. */
  modules: number;
}

/** A QR code as one path: error correction M survives a stamp or a fold across the corner. */
export function qrDrawing(text: string): QrDrawing {
  const code = qrcode(0, 'M');
  code.addData(text, 'Byte');
  code.make();
  const modules = code.getModuleCount();
  const runs: string[] = [];
  for (let row = 0; row < modules; row++) {
    for (let column = 0; column < modules; column++) {
      if (!code.isDark(row, column)) continue;
      const start = column;
      while (column + 1 < modules && code.isDark(row, column + 1)) column++;
      runs.push(`M${start} ${row + 0.5}h${column + 1 - start}`);
    }
  }
  return { path: runs.join(''), modules };
}

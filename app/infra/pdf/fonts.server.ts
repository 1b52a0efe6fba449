import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const folderInProject = 'app/infra/pdf/fonts';

export interface FontFiles {
  regular: Uint8Array;
  bold: Uint8Array;
  /** For shaping only: pdf-lib sets no Arabic. */
  arabic: Uint8Array;
}

// The built server stands in another folder than this source: look for the fonts from here upwards.
function fontFolder(): string {
  let folder = path.dirname(fileURLToPath(import.meta.url));
  while (!existsSync(path.join(folder, folderInProject))) {
    const parent = path.dirname(folder);
    if (parent === folder) throw new Error(`no ${folderInProject} above ${fileURLToPath(import.meta.url)}`);
    folder = parent;
  }
  return path.join(folder, folderInProject);
}

async function read(): Promise<FontFiles> {
  const folder = fontFolder();
  const [regular, bold, arabic] = await Promise.all([
    readFile(path.join(folder, 'noto-sans-regular.ttf')),
    readFile(path.join(folder, 'noto-sans-bold.ttf')),
    readFile(path.join(folder, 'noto-sans-arabic-bold.ttf')),
  ]);
  return { regular, bold, arabic };
}

let files: Promise<FontFiles> | undefined;

/** Noto Sans cut by `scripts/fonts.mjs` to Latin, Kazakh and Russian, and to Arabic. Embed whole: pdf-lib's own cutting drops letters. */
export const fontFiles = () => (files ??= read());

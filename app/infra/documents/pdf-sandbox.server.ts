import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { inspectionLimits } from './limits';

export type PdfRefusal = 'broken' | 'encrypted' | 'active-content';

export class PdfRefused extends Error {
  constructor(readonly code: PdfRefusal) {
    super(`PDF refused: ${code}`);
  }
}

/** Pixels of a page, RGBA. */
export type Bitmap = { width: number; height: number; data: Uint8Array };

export type OpenPdf = {
  pages: number;
  /** Draws a page, numbered from 1, at a scale of 72 dpi, smaller where a side would be longer than `longestSide` pixels. */
  draw(page: number, scale: number, longestSide: number): Promise<Bitmap>;
};

type Message = { refused: PdfRefusal } | { pages: number } | Bitmap;

/**
 * Opens a PDF in a thread of its own, lets `use` look at it, and ends the thread.
 * Throws PdfRefused for a file that is encrypted, active, broken, or takes more time or memory than any paper needs.
 */
export async function withPdf<T>(file: string, use: (pdf: OpenPdf) => Promise<T>): Promise<T> {
  const worker = new Worker(workerFile(), {
    workerData: { path: file, memoryBytes: inspectionLimits.pdfMemoryBytes },
    env: {},
    execArgv: [],
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 },
  });
  // PDFium writes its complaints here; they may quote the document.
  worker.stdout.resume();
  worker.stderr.resume();
  const deadline = Date.now() + inspectionLimits.pdfTotalMs;

  type Answer = Exclude<Message, { refused: PdfRefusal }>;
  let waiting: { resolve(answer: Answer): void; reject(error: Error): void } | undefined;
  let ended = false;
  const end = () => {
    ended = true;
    waiting?.reject(new PdfRefused('broken'));
  };
  worker.on('error', end);
  worker.on('exit', end);
  worker.on('message', (message: Message) => {
    if ('refused' in message) waiting?.reject(new PdfRefused(message.refused));
    else waiting?.resolve(message);
  });
  const answer = async (limitMs: number): Promise<Answer> => {
    let timer: NodeJS.Timeout | undefined;
    try {
      return await new Promise<Answer>((resolve, reject) => {
        waiting = { resolve, reject };
        timer = setTimeout(end, Math.max(0, Math.min(limitMs, deadline - Date.now())));
        if (ended) end();
      });
    } finally {
      clearTimeout(timer);
      waiting = undefined;
    }
  };

  try {
    const opening = await answer(inspectionLimits.pdfOpenMs);
    if (!('pages' in opening)) throw new PdfRefused('broken');
    return await use({
      pages: opening.pages,
      async draw(page, scale, longestSide) {
        worker.postMessage({ page, scale, longestSide });
        const bitmap = await answer(inspectionLimits.pdfOpenMs);
        if (!('data' in bitmap)) throw new PdfRefused('broken');
        return bitmap;
      },
    });
  } finally {
    await worker.terminate();
  }
}

let found: string | undefined;

/** The worker stays a file of the source tree: the built server and the sources find it from the root of the project. */
function workerFile(): string {
  if (found) return found;
  for (let folder = path.dirname(fileURLToPath(import.meta.url)); ; folder = path.dirname(folder)) {
    const candidate = path.join(folder, 'app/infra/documents/pdf-worker.mjs');
    if (existsSync(candidate)) {
      found = candidate;
      return found;
    }
    if (folder === path.dirname(folder)) throw new Error('app/infra/documents/pdf-worker.mjs is missing');
  }
}

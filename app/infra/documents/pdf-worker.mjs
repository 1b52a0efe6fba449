// Runs in a worker thread of its own for one PDF: PDFium as WebAssembly, which reaches neither files nor network.
// Plain JavaScript, because the thread starts from this file in the source tree and from the built server alike.
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { hasActiveContent } from './pdf-active-content.mjs';

/** @type {{ path: string, memoryBytes: number }} */
const { path, memoryBytes } = workerData;
const wasmPage = 64 * 1024;
const passwordErrors = /password|security/i;

// The WebAssembly heap lies outside the limits of a thread; PDFium gets "no memory" where it would grow beyond ours.
const grow = WebAssembly.Memory.prototype.grow;
WebAssembly.Memory.prototype.grow = function (pages) {
  if (this.buffer.byteLength + pages * wasmPage > memoryBytes) throw new RangeError('Memory limit');
  return grow.call(this, pages);
};

/** @param {Record<string, unknown>} message @param {ArrayBuffer[]} [handOver] */
const say = (message, handOver = []) => parentPort?.postMessage(message, handOver);

async function start() {
  const bytes = readFileSync(path);
  const library = await PDFiumLibrary.init();
  let pdf;
  try {
    pdf = await library.loadDocument(bytes);
  } catch (error) {
    return say({ refused: passwordErrors.test(String(error)) ? 'encrypted' : 'broken' });
  }
  const raw = pdf.module;
  if (raw._FPDF_GetSecurityHandlerRevision(pdf.documentIdx) !== -1) return say({ refused: 'encrypted' });
  // Form types 2 and 3 are XFA: a program instead of pages.
  const active =
    raw._FPDFDoc_GetJavaScriptActionCount(pdf.documentIdx) > 0 ||
    raw._FPDFDoc_GetAttachmentCount(pdf.documentIdx) > 0 ||
    raw._FPDF_GetFormType(pdf.documentIdx) >= 2 ||
    hasActiveContent(bytes);
  if (active) return say({ refused: 'active-content' });
  const pages = pdf.getPageCount();
  if (pages < 1) return say({ refused: 'broken' });
  say({ pages });

  parentPort?.on('message', async ({ page, scale, longestSide }) => {
    try {
      say(...(await draw(pdf, page, scale, longestSide)));
    } catch {
      say({ refused: 'broken' });
    }
  });
}

/** @param {import('@hyzyla/pdfium').PDFiumDocument} pdf @param {number} number @param {number} scale @param {number} longestSide */
async function draw(pdf, number, scale, longestSide) {
  const page = pdf.getPage(number - 1);
  if (!page.pageIdx) throw new Error('No such page');
  const { originalWidth, originalHeight } = page.getOriginalSize();
  const fit = Math.min(scale, longestSide / Math.max(originalWidth, originalHeight));
  const side = (length) => Math.max(1, Math.round(length * fit));
  const image = await page.render({
    render: 'bitmap',
    scale: 1,
    width: side(originalWidth),
    height: side(originalHeight),
    renderFormFields: true,
  });
  const { data, width, height } = image;
  return [{ width, height, data }, [data.buffer]];
}

start().catch(() => say({ refused: 'broken' }));

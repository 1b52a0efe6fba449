import { PDFiumLibrary } from '@hyzyla/pdfium';
import sharp from 'sharp';
import { drawn } from './decode-image.mjs';
import { hasActiveContent } from './pdf-active-content.mjs';
import { Refused } from './refused.mjs';

const wasmPage = 64 * 1024;
const passwordErrors = /password|security/i;
let memoryBytes = 0;

// PDFium gets "no memory" where its WebAssembly heap would grow beyond ours.
const grow = WebAssembly.Memory.prototype.grow;
WebAssembly.Memory.prototype.grow = function (pages) {
  if (this.buffer.byteLength + pages * wasmPage > memoryBytes) throw new RangeError('Memory limit');
  return grow.call(this, pages);
};

/**
 * Opens a PDF in a PDFium of its own, as WebAssembly, which reaches neither files nor network nor the next file.
 * @param {Buffer} bytes @param {string} _type @param {import('./decoder.server').DecoderLimits} limits
 */
export async function openPdf(bytes, _type, limits) {
  if (!endsLikePdf(bytes)) throw new Refused('broken');
  // An encrypted one keeps its objects from us, so there PDFium is asked first.
  const mayBeEncrypted = bytes.includes('/Encrypt');
  if (!mayBeEncrypted && (await hasActiveContent(bytes))) throw new Refused('active-content');
  memoryBytes = limits.pdfMemoryBytes;
  const library = await PDFiumLibrary.init();
  let pdf;
  try {
    pdf = await library.loadDocument(bytes);
  } catch (error) {
    throw new Refused(passwordErrors.test(String(error)) ? 'encrypted' : 'broken');
  }
  const raw = pdf.module;
  if (raw._FPDF_GetSecurityHandlerRevision(pdf.documentIdx) !== -1) throw new Refused('encrypted');
  // Form types 2 and 3 are XFA: a program instead of pages.
  const active =
    raw._FPDFDoc_GetJavaScriptActionCount(pdf.documentIdx) > 0 ||
    raw._FPDFDoc_GetAttachmentCount(pdf.documentIdx) > 0 ||
    raw._FPDF_GetFormType(pdf.documentIdx) >= 2 ||
    (mayBeEncrypted && (await hasActiveContent(bytes)));
  if (active) throw new Refused('active-content');
  const pages = pdf.getPageCount();
  if (pages < 1) throw new Refused('broken');
  if (pages > limits.pages) throw new Refused('too-many-pages');
  return {
    pages,
    close() {},
    /** @param {number} number */
    draw: async (number) => drawn(await bitmap(pdf, number, limits), number, limits),
  };
}

/** PDFium mends a cut-off file by leaving pages out; a whole one ends with this mark, padding aside. @param {Buffer} bytes */
function endsLikePdf(bytes) {
  const tail = bytes
    .subarray(-66_000)
    .toString('latin1')
    .replace(/[\s\0]+$/, '');
  return tail.slice(-1100).includes('%%EOF');
}

/** @param {import('@hyzyla/pdfium').PDFiumDocument} pdf @param {number} number @param {import('./decoder.server').DecoderLimits} limits */
async function bitmap(pdf, number, { dpi, longestSide }) {
  const page = pdf.getPage(number - 1);
  if (!page.pageIdx) throw new Refused('broken');
  const { originalWidth, originalHeight } = page.getOriginalSize();
  const fit = Math.min(dpi / 72, longestSide / Math.max(originalWidth, originalHeight));
  const side = (/** @type {number} */ length) => Math.max(1, Math.round(length * fit));
  const { data, width, height } = await page.render({
    render: 'bitmap',
    scale: 1,
    width: side(originalWidth),
    height: side(originalHeight),
    renderFormFields: true,
  });
  return sharp(data, { raw: { width, height, channels: 4 } }).removeAlpha();
}

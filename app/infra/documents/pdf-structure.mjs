import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFStream, PDFString } from 'pdf-lib';

// ISO 32000-1: actions that run, open or send something (12.6.4), and files inside the file (7.11.4, 12.5.6.15, 13.3 rich media).
export const forbidden = new Set([
  'JavaScript',
  'Launch',
  'SubmitForm',
  'ImportData',
  'GoToE',
  'GoToR',
  'Rendition',
  'RichMedia',
  'RichMediaExecute',
  'EmbeddedFile',
  'EmbeddedFiles',
  'FileAttachment',
  'Movie',
  'Sound',
]);

// An address a person presses is a link, as papers have them; these are no addresses of papers.
const strangeAddress = /^[\s\0]*(javascript|vbscript|file|data|smb|\\\\)/i;
const forbiddenKeys = new Set(['JS', 'XFA', 'Collection', 'RichMediaContent', 'RichMediaSettings']);
const forbiddenKinds = new Set([...forbidden, '3D', 'Screen', 'U3D', 'PRC']);
const deepest = 200;

/**
 * Second look: the objects as they hang together. An address that opens by itself (on opening the file, a page, a field) counts
 * as active, one that waits for a press does not.
 * @param {Buffer} bytes @param {string} text
 */
export async function findInStructure(bytes, text) {
  let context;
  try {
    const options = {
      updateMetadata: false,
      ignoreEncryption: true,
      throwOnInvalidObject: false,
      parseSpeed: 1_000_000,
    };
    ({ context } = await PDFDocument.load(bytes, options));
  } catch {
    // Drawn by one reader and not understood by the other: taken only when nothing in it could open by itself.
    return /\/(OpenAction|AA)\b/.test(text) && /\/URI\b/.test(text);
  }
  return context.enumerateIndirectObjects().some(([, object]) => isActive(context, object, 0));
}

/** @param {import('pdf-lib').PDFContext} context @param {unknown} object @param {number} depth @returns {boolean} */
function isActive(context, object, depth) {
  if (depth > deepest) return true;
  if (object instanceof PDFStream) return isActive(context, object.dict, depth);
  if (object instanceof PDFArray) return object.asArray().some((each) => isActive(context, each, depth + 1));
  if (!(object instanceof PDFDict)) return false;
  return object.entries().some(([key, value]) => {
    const name = key.decodeText();
    if (forbiddenKeys.has(name)) return true;
    if ((name === 'S' || name === 'Subtype' || name === 'Type') && value instanceof PDFName) {
      if (forbiddenKinds.has(value.decodeText())) return true;
    }
    if (name === 'URI' && strangeAddress.test(textOf(context.lookup(value)))) return true;
    if (name === 'OpenAction' && opensAddress(context, value, 0)) return true;
    if (name === 'AA') {
      const triggers = context.lookup(value);
      if (triggers instanceof PDFDict && triggers.values().some((action) => opensAddress(context, action, 0)))
        return true;
    }
    return isActive(context, value, depth + 1);
  });
}

/** Follows an action and those after it. @param {import('pdf-lib').PDFContext} context @param {any} value @param {number} depth @returns {boolean} */
function opensAddress(context, value, depth) {
  const action = context.lookup(value);
  if (depth > 50) return true;
  if (action instanceof PDFArray) {
    // After an action stands a list of actions; on opening, a place in the document.
    return depth > 0 && action.asArray().some((each) => opensAddress(context, each, depth + 1));
  }
  if (!(action instanceof PDFDict)) return false;
  const kind = context.lookup(action.get(PDFName.of('S')));
  if (kind instanceof PDFName && kind.decodeText() === 'URI') return true;
  const next = action.get(PDFName.of('Next'));
  return next !== undefined && opensAddress(context, next, depth + 1);
}

/** @param {unknown} value */
const textOf = (value) => (value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : '');

import { constants, inflateSync } from 'node:zlib';

// ISO 32000-1: actions that run or send something (12.6.4), and files inside the file (7.11.4, 12.5.6.15, 13.3 rich media).
const forbidden = new Set([
  'JavaScript',
  'Launch',
  'SubmitForm',
  'ImportData',
  'GoToE',
  'Rendition',
  'RichMedia',
  'EmbeddedFile',
  'FileAttachment',
]);

const unpackedLimit = 64 * 1024 * 1024;

// A letter of a name may be written as its number: /J#61vaScript is /JavaScript.
const nameInPdf = /\/((?:[A-Za-z]|#[0-9A-Fa-f]{2}){5,60})/g;

/**
 * Whether a PDF holds a script, an action that starts or sends something, or a file inside. Looks at the names in the bytes
 * and in the packed object streams; what cannot be unpacked plainly counts as active.
 * @param {Buffer} bytes
 */
export function hasActiveContent(bytes) {
  const text = bytes.toString('latin1');
  return namesForbidden(text) || objectStreams(bytes, text).some((stream) => stream === null || namesForbidden(stream));
}

/** @param {string} text */
function namesForbidden(text) {
  for (const match of text.matchAll(nameInPdf)) if (forbidden.has(plainName(match[1] ?? ''))) return true;
  return false;
}

/** @param {string} name */
const plainName = (name) =>
  name.replace(/#([0-9A-Fa-f]{2})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));

/** The texts of the object streams; null for one that cannot be unpacked. @param {Buffer} bytes @param {string} text */
function objectStreams(bytes, text) {
  /** @type {(string | null)[]} */
  const found = [];
  let left = unpackedLimit;
  for (const match of text.matchAll(nameInPdf)) {
    if (plainName(match[1] ?? '') !== 'ObjStm') continue;
    const start = /stream\r?\n/g;
    start.lastIndex = match.index;
    const keyword = start.exec(text);
    if (!keyword) continue;
    const dictionary = text.slice(text.lastIndexOf('obj', match.index), keyword.index);
    const unpacked = unpack(bytes.subarray(start.lastIndex), dictionary, left);
    found.push(unpacked);
    if (unpacked === null) break;
    left -= unpacked.length;
  }
  return found;
}

/** @param {Buffer} packed @param {string} dictionary @param {number} limit */
function unpack(packed, dictionary, limit) {
  const filter = /\/Filter\s*(\[[^\]]*\]|\/[A-Za-z0-9#]+)/.exec(dictionary)?.[1];
  // Without a filter its names stand in the bytes themselves.
  if (!filter && !dictionary.includes('#')) return '';
  if (!/^\[?\s*\/(FlateDecode|Fl)\s*\]?$/.test(filter ?? '')) return null;
  if (/\/Predictor\s+(?!1\b)/.test(dictionary) || limit <= 0) return null;
  try {
    return inflateSync(packed, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: limit }).toString('latin1');
  } catch {
    return null;
  }
}

import { constants, inflateSync } from 'node:zlib';
import { findInStructure, forbidden } from './pdf-structure.mjs';

const unpackedLimit = 64 * 1024 * 1024;

// A letter of a name may be written as its number: /J#61vaScript is /JavaScript.
const nameInPdf = /\/((?:[A-Za-z]|#[0-9A-Fa-f]{2}){5,60})/g;

// No paper nests so deep; a reader that follows it may run out of stack.
const tooDeep = /(?:\[\s*){300}|(?:<<\s*(?:\/\w{1,40}\s*)?){300}|(?:\(){2000}/;

/**
 * Whether a PDF holds a script, an action that starts or sends something, or a file inside. Looks at the names in the bytes
 * and in the packed object streams, then at the objects as they hang together; what cannot be unpacked plainly counts as active.
 * @param {Buffer} bytes
 */
export async function hasActiveContent(bytes) {
  const text = bytes.toString('latin1');
  if (tooDeep.test(text) || namesForbidden(text)) return true;
  const packed = objectStreams(bytes, text);
  if (packed.some((stream) => stream === null || tooDeep.test(stream) || namesForbidden(stream))) return true;
  return await findInStructure(bytes, [text, ...packed].join('\n'));
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

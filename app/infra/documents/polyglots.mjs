// What makes a web page of a file for whoever guesses types. Long enough that noise does not hold it by chance.
const webPage =
  /<script[\s>]|<html[\s>]|<!doctype\s+html|<iframe[\s>]|<body[\s>]|<svg\s[^>]{0,300}xmlns|<\?php\s|<img\s[^>]{0,200}onerror/i;

const marks = {
  pdf: /%PDF-[12]\.\d/,
  archiveEntry: 'PK\x01\x02',
  archiveEnd: 'PK\x05\x06',
  otherArchives: ['Rar!\x1a\x07', '7z\xbc\xaf\x27\x1c', '\xfd7zXZ\0'],
  // Tag DNGVersion, in both orders of bytes: what is shown of a raw photo is not the photo.
  rawPhoto: ['\x12\xc6\x01\x00\x04\x00\x00\x00', '\xc6\x12\x00\x01\x00\x00\x00\x04'],
};

/**
 * Would a second program open these bytes as another type? PDF readers look for a header within the file, archives are read
 * from their end, browsers guess web pages from what stands first.
 * @param {string} type @param {Buffer} bytes
 */
export function isSomethingElseToo(type, bytes) {
  const text = bytes.toString('latin1');
  if (marks.otherArchives.some((mark) => text.includes(mark)) || isArchive(bytes, text)) return true;
  if (type === 'application/pdf') {
    const afterEnd = text.slice(text.lastIndexOf('%%EOF') + 5);
    return webPage.test(text.slice(0, 1100)) || webPage.test(afterEnd);
  }
  if (type === 'image/tiff' && (text.startsWith('CR', 8) || marks.rawPhoto.some((mark) => text.includes(mark))))
    return true;
  return marks.pdf.test(text) || webPage.test(text);
}

/** @param {Buffer} bytes @param {string} text */
function isArchive(bytes, text) {
  const directory = text.lastIndexOf(marks.archiveEnd);
  if (directory < bytes.length - 66_000 || directory < 0 || directory + 22 > bytes.length) return false;
  // Some readers do not mind what follows the directory, so one with entries counts wherever it stands.
  return directory + 22 + bytes.readUInt16LE(directory + 20) === bytes.length || text.includes(marks.archiveEntry);
}

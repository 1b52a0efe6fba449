const longest = 150;

// Control characters, halves of letters, and marks that turn the direction of text: with them "gpj.exe" can be shown as "exe.jpg".
const unwelcome = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

/** The name a person gave a file, fit to be stored and shown: no folders, no control or direction characters, at most 150 characters. */
export function cleanFileName(name: string): string {
  const base = name.split(/[\\/]/).at(-1) ?? '';
  const plain = base.normalize('NFC').replace(/\s+/g, ' ').replace(unwelcome, '').trim();
  const letters = [...plain];
  if (letters.length > longest) {
    const ending = /\.\w{1,5}$/.exec(plain)?.[0] ?? '';
    return letters.slice(0, longest - ending.length).join('') + ending;
  }
  return plain === '' || /^\.+$/.test(plain) ? 'file' : plain;
}

/** `Content-Disposition` by RFC 6266: an ASCII name for old readers, the whole name in RFC 5987 form. */
export function contentDisposition(disposition: 'inline' | 'attachment', fileName: string): string {
  const name = cleanFileName(fileName);
  const ascii = name.replace(/[^\x20-\x7e]/g, '_').replace(/["\\%]/g, '_');
  const whole = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${disposition}; filename="${ascii}"; filename*=UTF-8''${whole}`;
}

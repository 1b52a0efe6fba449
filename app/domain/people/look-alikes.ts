const latinToCyrillic = new Map(pairs('aceiopxyhəɵABCEHIKMOPTXYƏƟ', 'асеіорхуһәөАВСЕНІКМОРТХУӘӨ'));
const cyrillicToLatin = new Map(pairs('асеіорхуһАВСЕНІКМОРТХУ', 'aceiopxyhABCEHIKMOPTXY'));

const latinLetter = /\p{Script=Latin}/u;
const cyrillicLetter = /\p{Script=Cyrillic}/u;

/**
 * A Cyrillic word with Latin letters that look the same (official texts carry them, `i` for `і` above all) in Cyrillic
 * alone; a word with any other Latin letter is left as it is. For searching and converting, never for storing.
 */
export function foldLookAlikes(word: string): string {
  if (!cyrillicLetter.test(word)) return word;
  const letters = Array.from(word);
  if (!letters.every((letter) => !latinLetter.test(letter) || latinToCyrillic.has(letter))) return word;
  return letters.map((letter) => latinToCyrillic.get(letter) ?? letter).join('');
}

/** A word in which two alphabets meet: the letters that seem out of place and how it would read without them. */
type MixedWord = { word: string; letters: string[]; suggestion: string };

/**
 * Words that mix Latin and Cyrillic letters. They look right and match nothing, so the person is warned; nothing is
 * changed. The alphabet with letters of its own wins; where both could be meant, Cyrillic.
 */
export function mixedScripts(text: string): MixedWord[] {
  const found: MixedWord[] = [];
  for (const [word] of text.normalize('NFC').matchAll(/[\p{L}\p{M}]+/gu)) {
    const letters = Array.from(word);
    const latin = letters.filter((letter) => latinLetter.test(letter));
    const cyrillic = letters.filter((letter) => cyrillicLetter.test(letter));
    if (latin.length === 0 || cyrillic.length === 0) continue;
    const toCyrillic = latin.every((letter) => latinToCyrillic.has(letter));
    const toLatin = cyrillic.every((letter) => cyrillicToLatin.has(letter));
    const strange = toCyrillic || !toLatin ? latin : cyrillic;
    const table = strange === latin ? latinToCyrillic : cyrillicToLatin;
    const suggestion = toCyrillic || toLatin ? letters.map((letter) => table.get(letter) ?? letter).join('') : word;
    found.push({ word, letters: [...new Set(strange)], suggestion });
  }
  return found;
}

function pairs(from: string, to: string): [string, string][] {
  const targets = Array.from(to);
  return Array.from(from, (letter, i) => [letter, targets[i]!]);
}

import { arabicOf, frontMarkers, frontVowels, kazakhLetters, type LatinTable, latinOf } from './alphabet';
import { foldLookAlikes } from './look-alikes';

/** The hamza before a soft word: U+0674 is the Kazakh letter, Kazakhstan's sites print U+0621. */
type Hamza = '0674' | '0621';
const hamzaLetter: Record<Hamza, string> = { '0674': '\u0674', '0621': '\u0621' };

const arabicMark: Record<string, string> = { ',': '،', ';': '؛', '?': '؟' };

/**
 * Kazakh Cyrillic in Latin letters. Words in other alphabets, digits and signs stay as they are; so does a Cyrillic
 * word with a letter Kazakh does not have. Capitals follow the Turkic rule in the table of 2021 (i → İ, ı → I) and
 * not in that of 2018, where both become I.
 */
export function toLatin(text: string, table: LatinTable = '2021'): string {
  return convertKazakhWords(text, (word) => latinWord(word, table));
}

/**
 * Kazakh Cyrillic in Arabic letters (töte jazu), word by word. A word with ә, ө, ү or і begins with a hamza, unless к,
 * г or е already shows that it is soft; parts joined by a hyphen are words. `, ; ?` become `، ؛ ؟` except in decimal
 * numbers, addresses and lines without any Kazakh in them.
 */
export function toArabic(text: string, hamza: Hamza = '0674'): string {
  return arabicPunctuation(text, (words) => convertKazakhWords(words, (word) => arabicWord(word, hamza)));
}

const run = /[\p{L}\p{M}]+/gu;
const cyrillicRun = /(?:\p{Script=Cyrillic}|(?<=\p{Script=Cyrillic})\p{M})+/gu;
const hasCyrillic = /\p{Script=Cyrillic}/u;

function convertKazakhWords(text: string, convert: (word: string) => string): string {
  const convertPart = (part: string) => {
    const word = part.replace(/\p{M}/gu, '');
    return isKazakh(word) ? convert(word) : part;
  };
  return text.replace(run, (letters) => {
    if (!hasCyrillic.test(letters)) return letters;
    const composed = letters.normalize('NFC');
    const folded = foldLookAlikes(composed);
    return isKazakh(folded) ? convert(folded) : composed.replace(cyrillicRun, convertPart);
  });
}

function isKazakh(word: string): boolean {
  return Array.from(word.toLowerCase()).every((letter) => kazakhLetters.has(letter));
}

function latinWord(word: string, table: LatinTable): string {
  const letters = Array.from(word);
  return letters
    .map((letter, i) => {
      const latin = latinOf[table].get(letter.toLowerCase()) ?? letter;
      if (!isCapital(letter)) return latin;
      const inCapitals = i + 1 < letters.length ? isCapital(letters[i + 1]!) : i > 0 && isCapital(letters[i - 1]!);
      return inCapitals ? capitals(latin, table) : capitals(latin.slice(0, 1), table) + latin.slice(1);
    })
    .join('');
}

/** Capitals of Kazakh in Latin letters. */
export function capitals(latin: string, table: LatinTable): string {
  return table === '2021' ? latin.replaceAll('i', 'İ').toUpperCase() : latin.toUpperCase();
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

function arabicWord(word: string, hamza: Hamza): string {
  const lower = word.toLowerCase();
  // ия, ию, иё are written as я, ю, ё alone.
  const letters = Array.from(lower.replace(/и(?=[яюё])/g, ''), (letter) => arabicOf.get(letter) ?? letter);
  const soft = frontVowels.test(lower) && !frontMarkers.test(lower);
  return (soft ? hamzaLetter[hamza] : '') + letters.join('');
}

const kazakhOrNoLetters = /[\p{Script=Cyrillic}\p{Script=Arabic}]|^\P{L}*$/u;
const address = /\S+:\/\/\S+|\S+@\S+|www\.\S+/giu;

function arabicPunctuation(text: string, convert: (words: string) => string): string {
  const mark = kazakhOrNoLetters.test(text)
    ? (words: string) => words.replace(/(?<!\d)[,;?]|[,;?](?!\d)/g, (sign) => arabicMark[sign] ?? sign)
    : (words: string) => words;
  let result = '';
  let from = 0;
  for (const match of text.matchAll(address)) {
    result += convert(mark(text.slice(from, match.index))) + match[0];
    from = match.index + match[0].length;
  }
  return result + convert(mark(text.slice(from)));
}

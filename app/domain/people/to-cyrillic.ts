import { kazakhLetters, type LatinTable, latinOf } from './alphabet';

/**
 * Kazakh in Latin or Arabic letters as Kazakh Cyrillic. Both ways back are ambiguous (ا is а or ә, i is и or й;
 * capitals, ь and ъ are lost), so this is a suggestion for a person to confirm, or a search key; never a record.
 * Latin words are read only in a line of Latin words; beside Cyrillic or Arabic ones they are foreign and stay.
 */
export function toCyrillic(text: string, table?: LatinTable): string {
  const composed = text.normalize('NFC');
  if (arabicLetter.test(composed))
    return composed.replace(arabicRun, fromArabicWord).replace(/[،؛؟]/g, (m) => mark[m]!);
  if (/\p{Script=Cyrillic}/u.test(composed) || !/\p{Script=Latin}/u.test(composed)) return text;
  const chosen = table ?? (/[áǵńóúý]/i.test(composed) && !/[äğŋöüūş]/i.test(composed) ? '2018' : '2021');
  return composed.replace(/[\p{L}\p{M}]+/gu, (word) => fromLatinWord(word, chosen));
}

const mark: Record<string, string> = { '،': ',', '؛': ';', '؟': '?' };
const arabicLetter = /\p{Script=Arabic}/u;
const arabicRun = /[\u0621-\u063a\u0641-\u064a\u066e-\u06d3\u06d5]+/g;
const vowels = 'аәоөұүуыіеэ';

const arabicConsonants = new Map(
  Object.entries({
    ب: 'б',
    ۆ: 'в',
    گ: 'г',
    ع: 'ғ',
    د: 'д',
    ج: 'ж',
    ز: 'з',
    ك: 'к',
    ق: 'қ',
    ل: 'л',
    م: 'м',
    ن: 'н',
    ڭ: 'ң',
    پ: 'п',
    ر: 'р',
    س: 'с',
    ت: 'т',
    ۋ: 'у',
    ف: 'ф',
    ح: 'х',
    ھ: 'һ',
    چ: 'ч',
    ش: 'ш',
    ە: 'е',
  }),
);
const arabicVowels = new Map(Object.entries({ ا: 'аә', و: 'оө', ۇ: 'ұү', ى: 'ыі' }));
// High-hamza vowels are one code point for a hamza and its vowel; the other letters are keyboards' variants.
const arabicVariants: Record<string, string> = {
  ٵ: '\u0674ا',
  ٶ: '\u0674و',
  ٷ: '\u0674ۇ',
  ٸ: '\u0674ى',
  ء: '\u0674',
  ک: 'ك',
  ی: 'ي',
  ڭ: 'ڭ',
  ھ: 'ھ',
};

function fromArabicWord(word: string): string {
  const letters = word.replace(/[\u0675-\u0678\u0621\u06a9\u06cc]/g, (letter) => arabicVariants[letter] ?? letter);
  const soft = letters.includes('\u0674');
  const body = letters.replaceAll('\u0674', '');
  if (body === '' || !Array.from(body).every((l) => l === 'ي' || arabicConsonants.has(l) || arabicVowels.has(l)))
    return word;
  return readArabic(body, soft || isFront(body));
}

/** Harmony runs on from vowel to vowel: ە makes what follows soft, а or о after the first syllable makes it hard. */
function readArabic(body: string, frontAtFirst: boolean): string {
  let cyrillic = '';
  let front = frontAtFirst;
  for (let i = 0; i < body.length; ) {
    const [piece, length] = arabicPiece(body, i, cyrillic, front);
    if (piece === 'е') front = true;
    if ((piece === 'а' || piece === 'о') && hasSyllable(cyrillic)) front = false;
    cyrillic += piece;
    i += length;
  }
  return cyrillic;
}

function isFront(body: string): boolean {
  if (/[قعح]/.test(body) || !/[كگە]/.test(body)) return false;
  // ә stands in first syllables; ا further on without ە speaks of a loan such as карта.
  if (/ە/.test(body)) return true;
  return !/[اوي].*ا/.test(body);
}

function arabicPiece(body: string, i: number, before: string, front: boolean): [string, number] {
  const letter = body[i]!;
  const next = body[i + 1];
  const previous = before.at(-1) ?? '';
  const afterVowel = previous !== '' && `${vowels}и`.includes(previous);
  if (letter === 'ي') {
    const joined = next === 'ا' ? 'я' : next === 'ۋ' ? 'ю' : '';
    if (joined) return [previous === '' || afterVowel ? joined : `и${joined}`, 2];
    return [afterVowel ? 'й' : 'и', 1];
  }
  if (letter === 'ت' && next === 'س' && body[i + 2] === 'ي') return ['ц', 2];
  if (letter === 'ش' && next === 'ش') return ['щ', 2];
  const vowel = arabicVowels.get(letter);
  if (!vowel) return [arabicConsonants.get(letter)!, 1];
  const startsWithAy = letter === 'ا' && i === 0 && next === 'ي';
  const anySyllable = letter === 'ى' || letter === 'ۇ' || /[кг]/.test(previous);
  const soft = front && !startsWithAy && (anySyllable || !hasSyllable(before));
  return [vowel[soft ? 1 : 0]!, 1];
}

function hasSyllable(letters: string): boolean {
  return [...letters].some((letter) => vowels.includes(letter) && letter !== 'у');
}

type Pieces = { longest: [string, string][]; single: ReadonlyMap<string, string> };

const pieces: Record<LatinTable, Pieces> = {
  '2021': {
    longest: [
      ['ştş', 'щ'],
      ['tşı', 'тші'],
      ['tşy', 'тшы'],
      ['tş', 'ч'],
      ['tsi', 'ци'],
      ['ia', 'я'],
      ['iu', 'ю'],
    ],
    single: singles('2021'),
  },
  '2018': {
    longest: [
      ['shch', 'щ'],
      ['sh', 'ш'],
      ['ch', 'ч'],
      ['tsı', 'ци'],
      ['ıa', 'я'],
      ['ıý', 'ю'],
    ],
    single: singles('2018'),
  },
};
const printedVariants: Record<string, string> = { ǧ: 'ğ', ñ: 'ŋ' };

function singles(table: LatinTable): ReadonlyMap<string, string> {
  const preferred = new Map<string, string>();
  for (const letter of kazakhLetters) {
    const latin = latinOf[table].get(letter)!;
    if (latin.length === 1 && !preferred.has(latin)) preferred.set(latin, letter);
  }
  return preferred;
}

function fromLatinWord(word: string, table: LatinTable): string {
  const { longest, single } = pieces[table];
  const lower = Array.from(word, (letter, i) => {
    const plain = small(letter, table, word[i + 1]);
    return printedVariants[plain] ?? plain;
  }).join('');
  if (!Array.from(lower).every((letter) => single.has(letter) || 'c'.includes(letter))) return word;
  let cyrillic = '';
  for (let i = 0; i < lower.length; ) {
    const [latin, letters] = longest.find(([piece]) => lower.startsWith(piece, i)) ?? [
      lower[i]!,
      single.get(lower[i]!),
    ];
    if (!letters) return word;
    const capital = word[i] !== small(word[i]!, table);
    const afterVowel = cyrillic !== '' && vowels.includes(cyrillic.at(-1)!.toLowerCase());
    const piece = letters === 'и' && afterVowel ? 'й' : letters;
    cyrillic += capital ? piece.slice(0, 1).toUpperCase() + piece.slice(1) : piece;
    i += latin.length;
  }
  return cyrillic;
}

function small(letter: string, table: LatinTable, next?: string): string {
  if (table === '2018' && letter === 'I' && /[aý]/.test(next ?? '')) return 'ı';
  if (table === '2021' && letter === 'I') return 'ı';
  return letter === 'İ' ? 'i' : letter.toLowerCase();
}

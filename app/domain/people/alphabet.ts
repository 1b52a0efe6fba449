/**
 * The 42 letters of Kazakh Cyrillic, one row each:
 * Cyrillic · Latin as shown to the commission in January 2021 · Latin of the decree of 19 February 2018 ·
 * passport Latin (ICAO Doc 9303-3; national practice for ә қ ң ө ұ ү һ) · Arabic script (töte jazu).
 */
const rows = [
  ['а', 'a', 'a', 'A', 'ا'],
  ['ә', 'ä', 'á', 'A', 'ا'],
  ['б', 'b', 'b', 'B', 'ب'],
  ['в', 'v', 'v', 'V', 'ۆ'],
  ['г', 'g', 'g', 'G', 'گ'],
  ['ғ', 'ğ', 'ǵ', 'G', 'ع'],
  ['д', 'd', 'd', 'D', 'د'],
  ['е', 'e', 'e', 'E', 'ە'],
  ['ё', 'io', 'ıo', 'E', 'يو'],
  ['ж', 'j', 'j', 'ZH', 'ج'],
  ['з', 'z', 'z', 'Z', 'ز'],
  ['и', 'i', 'ı', 'I', 'ي'],
  ['й', 'i', 'ı', 'I', 'ي'],
  ['к', 'k', 'k', 'K', 'ك'],
  ['қ', 'q', 'q', 'K', 'ق'],
  ['л', 'l', 'l', 'L', 'ل'],
  ['м', 'm', 'm', 'M', 'م'],
  ['н', 'n', 'n', 'N', 'ن'],
  ['ң', 'ŋ', 'ń', 'N', 'ڭ'],
  ['о', 'o', 'o', 'O', 'و'],
  ['ө', 'ö', 'ó', 'O', 'و'],
  ['п', 'p', 'p', 'P', 'پ'],
  ['р', 'r', 'r', 'R', 'ر'],
  ['с', 's', 's', 'S', 'س'],
  ['т', 't', 't', 'T', 'ت'],
  ['у', 'u', 'ý', 'U', 'ۋ'],
  ['ұ', 'ū', 'u', 'U', 'ۇ'],
  ['ү', 'ü', 'ú', 'U', 'ۇ'],
  ['ф', 'f', 'f', 'F', 'ف'],
  ['х', 'h', 'h', 'KH', 'ح'],
  ['һ', 'h', 'h', 'KH', 'ھ'],
  ['ц', 'ts', 'ts', 'TS', 'تس'],
  ['ч', 'tş', 'ch', 'CH', 'چ'],
  ['ш', 'ş', 'sh', 'SH', 'ش'],
  ['щ', 'ştş', 'shch', 'SHCH', 'شش'],
  ['ъ', '', '', 'IE', ''],
  ['ы', 'y', 'y', 'Y', 'ى'],
  ['і', 'ı', 'i', 'I', 'ى'],
  ['ь', '', '', '', ''],
  ['э', 'e', 'e', 'E', 'ە'],
  ['ю', 'iu', 'ıý', 'IU', 'يۋ'],
  ['я', 'ia', 'ıa', 'IA', 'يا'],
] as const;

export type LatinTable = '2021' | '2018';

const column = (index: 1 | 2 | 3 | 4): ReadonlyMap<string, string> => new Map(rows.map((row) => [row[0], row[index]]));

export const latinOf: Record<LatinTable, ReadonlyMap<string, string>> = { '2021': column(1), '2018': column(2) };
export const passportLatinOf = column(3);
export const arabicOf = column(4);

export const kazakhLetters: ReadonlySet<string> = new Set(rows.map((row) => row[0]));

/** Letters whose presence makes a word front in Arabic script: these ask for the hamza … */
export const frontVowels = /[әөүі]/;
/** … unless one of these already says so. */
export const frontMarkers = /[кгеэ]/;

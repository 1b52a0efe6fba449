/**
 * Text reduced to a skeleton in plain Latin letters, so that Kazakh in three scripts, Russian, English and their
 * transliterations can be compared: Нейрохирург, neyrokhirurg and نەيروحيرۋرگ become one. For search keys only.
 */

const cyrillic: Record<string, string> = {
  а: 'a',
  ә: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ғ: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'j',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  қ: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  ң: 'n',
  о: 'o',
  ө: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ұ: 'u',
  ү: 'u',
  ф: 'f',
  х: 'h',
  һ: 'h',
  ц: 'ts',
  ч: 'c',
  ш: 's',
  щ: 's',
  ъ: '',
  ы: 'i',
  і: 'i',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
};

/** Kazakh written in Arabic letters; the hamza that marks soft words has no letter of its own. */
const arabic: Record<string, string> = {
  ا: 'a',
  ب: 'b',
  ۆ: 'v',
  گ: 'g',
  ع: 'g',
  د: 'd',
  ە: 'e',
  ج: 'j',
  ز: 'z',
  ي: 'i',
  ك: 'k',
  ق: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ڭ: 'n',
  و: 'o',
  پ: 'p',
  ر: 'r',
  س: 's',
  ت: 't',
  ۋ: 'u',
  ۇ: 'u',
  ف: 'f',
  ح: 'h',
  ھ: 'h',
  چ: 'c',
  ش: 's',
  ى: 'i',
  ه: 'e',
  ک: 'k',
  ی: 'i',
  ء: '',
  ٴ: '',
};

const latin: Record<string, string> = {
  ı: 'i',
  ŋ: 'n',
  ə: 'a',
  ğ: 'g',
  ş: 's',
  ŭ: 'u',
  q: 'k',
  w: 'v',
  x: 'h',
  y: 'i',
};

/** Groups of Latin letters that transliterations write for one sound; longer ones first. */
const groups: readonly [RegExp, string][] = [
  [/shch|sch|sh/g, 's'],
  [/ch/g, 'c'],
  [/zh/g, 'j'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/y[ou](?=[^aeiou]|$)/g, 'iu'],
];

function letter(char: string): string {
  return cyrillic[char] ?? arabic[char] ?? latin[char] ?? char;
}

/** Words of plain letters and digits, parted by single blanks. */
export function skeleton(text: string): string {
  let plain = text
    .toLowerCase()
    .replace(/i\u0307/g, 'i')
    .replace(/[әғқңөұүһіёй]/g, letter)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '');
  for (const [group, sound] of groups) plain = plain.replace(group, sound);
  return [...plain]
    .map(letter)
    .join('')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(\p{L})\1+/gu, '$1')
    .trim();
}

/** Letters to change, add, drop or swap with a neighbour to turn `a` into `b`; stops counting above `limit`. */
export function wordDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
      row.push(best);
    }
    if (Math.min(...row) > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

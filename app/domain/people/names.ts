import { passportLatinOf } from './alphabet';
import { knownNames } from './known-names';
import { foldLookAlikes } from './look-alikes';
import { toArabic } from './scripts';
import { searchKey } from './search-key';
import { toCyrillic } from './to-cyrillic';

/** One writing of a person's name. Any part may be empty: a person may have one name, or no patronymic. */
export type WrittenName = { surname: string; givenNames: string; patronymic: string };

/**
 * A person's name as four writings, each confirmed by its holder and none derived silently from another:
 * as in the machine-readable zone, as printed in the passport, Kazakh Cyrillic, the original script.
 */
export type NameRecord = { mrz: WrittenName; printed: WrittenName; kazakh: WrittenName; original: WrittenName };
export type NameWriting = keyof NameRecord;

const parts = ['surname', 'givenNames', 'patronymic'] as const;
const noName: WrittenName = { surname: '', givenNames: '', patronymic: '' };

/** The whole name in the order of documents: surname, given names, patronymic. */
export function wholeName(name: Partial<WrittenName>): string {
  return parts
    .map((part) => name[part]?.trim())
    .filter(Boolean)
    .join(' ');
}

/**
 * What the empty writings of a name may be, from those that are filled; filled parts are returned as they are.
 * Kazakh comes from the original script, else from the Latin of the passport; the others come from Kazakh.
 */
export function suggestNames(known: Partial<Record<NameWriting, Partial<WrittenName>>>): NameRecord {
  const record = {
    mrz: { ...noName },
    printed: { ...noName },
    kazakh: { ...noName },
    original: { ...noName },
  };
  for (const part of parts) {
    const { mrz, printed, kazakh, original } = readPart(known, part);
    const latin = mrz || printed;
    const cyrillic = kazakh || (original && suggestKazakh(original)) || (latin && suggestKazakh(latin));
    const zone = mrz || passportLatin(printed || cyrillic);
    record.kazakh[part] = cyrillic;
    record.mrz[part] = zone;
    record.printed[part] = printed || zone;
    record.original[part] = original || toArabic(cyrillic);
  }
  return record;
}

function readPart(known: Partial<Record<NameWriting, Partial<WrittenName>>>, part: keyof WrittenName) {
  const read = (writing: NameWriting) => known[writing]?.[part]?.trim() ?? '';
  return { mrz: read('mrz'), printed: read('printed'), kazakh: read('kazakh'), original: read('original') };
}

/** A name in Latin or Arabic letters as Kazakh Cyrillic: known names first, then letter by letter; for confirmation. */
export function suggestKazakh(name: string): string {
  return name.replace(/[\p{L}\p{M}]+/gu, (word) => {
    if (/\p{Script=Cyrillic}/u.test(word)) return word;
    const known = knownByKey.get(searchKey(word));
    if (known) return known;
    const stem = surnameEnding.exec(word);
    const knownStem = stem && knownByKey.get(searchKey(stem[1]!));
    if (knownStem) return knownStem + latinEndings[stem[2]!.toLowerCase()];
    const cyrillic = /\p{Script=Arabic}/u.test(word) ? toCyrillic(word) : fromPassportLatin(word);
    return /\p{Script=Cyrillic}/u.test(cyrillic) ? capitalised(cyrillic) : word;
  });
}

const knownByKey = new Map(knownNames.map((name) => [searchKey(name), name]));
const latinEndings: Record<string, string> = {
  ov: 'ов',
  ova: 'ова',
  ev: 'ев',
  eva: 'ева',
  yev: 'ев',
  yeva: 'ева',
  uly: 'ұлы',
  kyzy: 'қызы',
};
const surnameEnding = /^(.{3,}?)(ova?|y?eva?|uly|kyzy)$/i;

const passportPieces: [RegExp, string][] = [
  [/shch/g, 'щ'],
  [/zh/g, 'ж'],
  [/kh/g, 'х'],
  [/gh/g, 'ғ'],
  [/sh/g, 'ш'],
  [/ch/g, 'ч'],
  [/ts/g, 'ц'],
  [/(?<=[aeou])(ia|ya)/g, 'я'],
  [/(ia|ya)/g, 'ия'],
  [/(?<=[aeou])(iu|yu)/g, 'ю'],
  [/^ye|(?<=[aeou])ye/g, 'е'],
  [/(?<=[aeou])[iy]/g, 'й'],
];

function fromPassportLatin(word: string): string {
  let rest = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');
  if (!/^[a-z]+$/.test(rest)) return word;
  const front = /e|^[bcdfghjklmnpqrstvwxz]*i[^aou]*$/.test(rest);
  for (const [latin, cyrillic] of passportPieces) rest = rest.replace(latin, cyrillic);
  const vowel = 'aeiouyйяюи';
  const single: Record<string, string> = {
    ...{ a: 'а', b: 'б', c: 'ц', d: 'д', e: 'е', f: 'ф', g: front ? 'г' : 'ғ', h: 'х', i: front ? 'і' : 'и', j: 'ж' },
    ...{ k: front ? 'к' : 'қ', l: 'л', m: 'м', n: 'н', o: 'о', p: 'п', q: 'қ', r: 'р', s: 'с', t: 'т', v: 'в' },
    ...{ w: 'у', x: 'х', y: 'ы', z: 'з' },
  };
  return Array.from(rest, (letter, i) => {
    if (letter !== 'u') return single[letter] ?? letter;
    const besideVowel = vowel.includes(rest[i - 1] ?? ' ') || vowel.includes(rest[i + 1] ?? ' ');
    return besideVowel ? 'у' : front ? 'ү' : 'ұ';
  }).join('');
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/**
 * A name as the machine-readable zone spells it (ICAO Doc 9303-3): capitals A–Z, words separated by one space where
 * the zone has a filler. Arabic script goes through the suggested Cyrillic.
 */
export function passportLatin(name: string): string {
  const cyrillic = /\p{Script=Arabic}/u.test(name) ? suggestKazakh(name) : name;
  const latin = cyrillic
    .normalize('NFC')
    .replace(/[\p{L}\p{M}]+/gu, (word) =>
      Array.from(
        foldLookAlikes(word).toLowerCase(),
        (letter) => passportLatinOf.get(letter) ?? zoneSpelling[letter] ?? letter,
      ).join(''),
    );
  return latin
    .normalize('NFD')
    .replace(/\p{M}+|['’ʼʻ`]/gu, '')
    .toUpperCase()
    .replace(/[^A-Z]+/g, ' ')
    .trim();
}

const zoneSpelling: Record<string, string> = {
  ...{ ı: 'I', ŋ: 'N', ß: 'SS', æ: 'AE', œ: 'OE', ø: 'OE', đ: 'D', ð: 'D', ł: 'L', þ: 'TH', ə: 'E' },
  ...{ ў: 'U', ї: 'I', є: 'IE', ґ: 'G', ј: 'J', љ: 'LJ', њ: 'NJ', ћ: 'C', ђ: 'D', џ: 'DZ' },
};

/**
 * Whether two writings can be the same name: equal by the tolerance classes of `searchKey`, wherever the words are
 * split and in whatever order they stand. Empty matches nothing.
 */
export function namesMatch(a: string, b: string): boolean {
  const [left, right] = [searchKey(a), searchKey(b)];
  if (!left || !right) return false;
  return squeezed(left) === squeezed(right) || sorted(left) === sorted(right);
}

function squeezed(key: string): string {
  return key.replaceAll(' ', '').replace(/(.)\1+/gu, '$1');
}

function sorted(key: string): string {
  return key.split(' ').sort().join(' ');
}

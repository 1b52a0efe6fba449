/**
 * One spelling for all spellings of a name: Cyrillic, Arabic script, both Latin tables and passports meet in a small
 * Latin alphabet. Tolerance classes: Y=I, IU=YU, IA=YA, KH=H, ZH=J, K=Q, G=GH, N=NG, TS=C, Ä=A, Ö=O, Ü=Ū=U, E=YE,
 * doubled letters. For finding and comparing, never for showing. Words are separated by one space.
 */
export function searchKey(text: string): string {
  return wordsOf(text).map(wordKey).filter(Boolean).join(' ');
}

function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\p{Pd}'’ʼʻʹ`´\u00ad\u200b-\u200f]/gu, '');
  return plain.split(/[^\p{L}\p{M}\p{N}]+/u);
}

function wordKey(word: string): string {
  let key = foldYAcute(word);
  key = Array.from(key, (letter) => letters.get(letter) ?? letter).join('');
  key = key.normalize('NFD').replace(/\p{M}+/gu, '');
  for (const [spelling, folded] of spellings) key = key.replace(spelling, folded);
  return key.replace(/(.)\1+/gu, '$1');
}

// ý is у in the Kazakh table of 2018 and й in Turkmen passports, told apart by the other letters of Turkmen.
function foldYAcute(word: string): string {
  return word.replaceAll('ý', /[äöüşçňž]/.test(word) ? 'i' : 'u');
}

const spellings: [RegExp, string][] = [
  [/dzh|dj/g, 'j'],
  [/zh/g, 'j'],
  [/tsh|tch/g, 'ch'],
  [/shch|shsh/g, 'sh'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/ng/g, 'n'],
  [/ts/g, 'c'],
  [/i+(?=e)/g, ''],
];

const letters = new Map<string, string>([
  ...table(
    'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя',
    'a a b v g g d e e j z i i k k l m n n o o p r s t u u u f h h c ch sh sh _ i i _ e iu ia',
  ),
  ...table('ўҳҷјњљђћѓќїєґ', 'u h j i n l d ch g k i e g'),
  ...table(
    'ابپتجچحخدذرزژسشصضطظعغفقكکگڭلمنوۇۋۆهھةيىیئەۅ',
    'a b p t j ch h h d z r z j s sh s z t z g g f k k k g n l m n o u u v h h h i i i i e u',
  ),
  ...table('آأإٵٶٷٸءٴ', 'a a a a o u i _ _'),
  ...table('qwxyjıəɵŋğǧǵñńşšçčžäöüūøđłßæœþð', 'k u h i j i a o n g g g n n sh sh ch ch j a o u u o d l ss a o t d'),
]);

function table(from: string, to: string): [string, string][] {
  const targets = to.split(' ');
  return Array.from(from, (letter, i) => [letter, targets[i] === '_' ? '' : targets[i]!]);
}

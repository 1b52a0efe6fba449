// Cuts the committed fonts of the PDF from the full Noto Sans (development packages). Run by a developer only, when
// the letters change. The cut happens here and not while drawing: cutting inside pdf-lib drops Kazakh letters.
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const source = (path) => require.resolve(`@expo-google-fonts/${path}`);
const target = (name) => fileURLToPath(new URL(`../app/infra/pdf/fonts/${name}`, import.meta.url));

const ranges = [
  [0x0020, 0x007e],
  [0x00a0, 0x017f], // Latin-1, Latin Extended-A: names as passports print them, Kazakh Latin
  [0x018f, 0x018f], // Ə ə of Azerbaijani names
  [0x0259, 0x0259],
  [0x01cd, 0x01dc], // pinyin vowels with tone marks
  [0x0218, 0x021b],
  [0x02bb, 0x02bc], // Uzbek oʻ gʻ and ʼ
  [0x0400, 0x045f], // Russian and its neighbours
  [0x0490, 0x0493],
  [0x0496, 0x04a3],
  [0x04ae, 0x04b3],
  [0x04b6, 0x04bb],
  [0x04c0, 0x04c0],
  [0x04d8, 0x04d9],
  [0x04e2, 0x04e3],
  [0x04e8, 0x04e9],
  [0x04ee, 0x04ef],
  [0x1e9e, 0x1e9e],
  [0x2010, 0x2015],
  [0x2018, 0x201e],
  [0x2020, 0x2022],
  [0x2026, 0x2026],
  [0x2039, 0x203a],
  [0x20ac, 0x20ac],
  [0x20b8, 0x20b8], // ₸
  [0x2116, 0x2116], // №
  [0x2212, 0x2212],
  [0xfffd, 0xfffd],
];

const charactersOf = (list) =>
  list
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)))
    .join('');
const letters = charactersOf(ranges);

// Arabic, with the letters of Kazakh, Persian, Dari, Urdu and Uyghur; never embedded, only drawn as outlines.
const arabic = charactersOf([
  [0x0021, 0x002f],
  [0x003a, 0x003b],
  [0x00ab, 0x00ab],
  [0x00bb, 0x00bb],
  [0x0020, 0x0020],
  [0x060c, 0x060c],
  [0x061b, 0x061b],
  [0x061f, 0x061f],
  [0x0621, 0x065f],
  [0x0660, 0x0669],
  [0x0670, 0x06d5],
  [0x06f0, 0x06f9],
  [0x200c, 0x200d],
]);

const cuts = [
  ['noto-sans/400Regular/NotoSans_400Regular.ttf', 'noto-sans-regular.ttf', letters, { noLayoutClosure: true }],
  ['noto-sans/700Bold/NotoSans_700Bold.ttf', 'noto-sans-bold.ttf', letters, { noLayoutClosure: true }],
  ['noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf', 'noto-sans-arabic-bold.ttf', arabic, {}],
];
for (const [from, to, characters, options] of cuts) {
  const cut = await subsetFont(await readFile(source(from)), characters, { targetFormat: 'sfnt', ...options });
  await writeFile(target(to), cut);
  console.log(`${to}: ${(cut.length / 1024).toFixed(1)} KiB, ${characters.length} characters`);
}
await copyFile(source('noto-sans/LICENSE_FONT'), target('OFL.txt'));

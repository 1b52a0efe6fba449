// Certificates as the portal gives them out, for tests of what they show and of who can forge them.
import { PDFiumLibrary } from '@hyzyla/pdfium';
import sharp from 'sharp';
import { type PlainDate, plainDate } from '#app/domain/basics/plain-date';
import { toArabic, toLatin } from '#app/domain/people/scripts';
import { type PermitKind, permitKinds } from '#app/domain/permits/permit';
import { type CertificateFacts, rightsOf, standardExclusions, type ThirdScript } from '#app/infra/pdf/certificate';
import { certificatePaper } from '#app/infra/pdf/draw-certificate.server';
import type { Identity } from '#app/infra/signature/identity';
import { signPdf } from '#app/infra/signature/sign-pdf';

export const names = [
  { kazakh: 'Сәрсенбайқызы Айгүл Ғұмарқызы', latin: 'SARSENBAIKYZY AIGUL', original: 'محمد رضا نوری' },
  { kazakh: 'Әәлім Ғғани Құққы Аңсаң-Ңұ Өөтеу Ұұлан Үүмүт Һһибат Іілияс', latin: 'AALIM', original: 'ئايگۈل' },
  {
    kazakh: 'Әбдірахмановтегі-Құдайбергенов Һұснұддин Шаһкәрім-Өтежанұлы Ыбырайымжүсіпов Ғабиденбекқожаахметұлы',
    latin: `${'ABDIRAKHMANOVTEGI'.repeat(6)} KHUSNUDDIN`,
    original: 'عبدالرحمن بن محمد بن عبدالله الخراساني',
  },
  { kazakh: 'Нұржан', latin: 'NURZHAN', original: 'گۇلنار' },
] as const;

export const seal =
  'eyJhbGciOiJFUzI1NiIsInR5cCI6InNlYWwiLCJraWQiOiJURVNULWFiY2RlZiJ9.eyJuIjoiSzdRNE0yWDlSVEI2MUNXOCIsImgiOiJTQVJTRU5CQUlLWVpZIEFJR1VMIiwiYiI6MTk5MSwiZiI6IjIwMjYxMTIzIiwidSI6IjIwMjgwNjMwIiwiaSI6MTIzNDU2N30.MEUCIQDtQ0ZkYz0nQWJfU2lnbmF0dXJlX29mX3RoZV9zYW1lX2xlbmd0aF9hc19yZWFs';

export interface Wanted {
  kind?: PermitKind;
  name?: number;
  script?: ThirdScript | undefined;
  photo?: Uint8Array;
  demo?: boolean;
}

const thirdOf = (script: ThirdScript, { kazakh, original }: (typeof names)[number]) =>
  ({ latn: toLatin(kazakh), arab: toArabic(kazakh), original })[script];

export function factsFor({ kind = 'card', name = 0, script, photo, demo }: Wanted = {}): CertificateFacts {
  const person = names[name % names.length] ?? names[0];
  const day = (text: string): PlainDate => plainDate(text);
  return {
    kind,
    number: 'K7Q4-M2X9-RTB6-1CW8',
    holder: {
      kazakhName: person.kazakh,
      latinName: person.latin,
      birthDate: day('1991-03-08'),
      citizenship: { kk: 'Моңғолия', ru: 'Монголия', en: 'Mongolia' },
      passportNumber: 'E12345678',
      ...(photo && { photo }),
      ...(script && { third: { script, name: thirdOf(script, person) } }),
    },
    route: 'professional',
    field: { kk: 'Мейіргер', ru: 'Медицинская сестра', en: 'Nurse' },
    regions: [{ kk: 'Павлодар облысы', ru: 'Павлодарская область', en: 'Pavlodar Region' }],
    issuedOn: day('2026-11-23'),
    validity: { from: day('2026-11-23'), until: day('2028-06-30'), entitledUntil: day('2029-11-22') },
    rights: rightsOf[kind],
    exclusions: standardExclusions,
    decisionNumber: 'D-2026-004217',
    ruleSet: 'kandas-card / paper-2023 / 1.0.0',
    verifyUrl: `https://kandas.example.kz/v/K7Q4M2X9RTB61CW8#${seal}`,
    demo: demo ?? true,
  };
}

export async function signedCertificate(wanted: Wanted, identity: Identity, at: Date): Promise<Buffer> {
  const facts = factsFor(wanted);
  const { document, firstPage } = await certificatePaper(facts);
  const mark = { paper: 'certificate', kind: facts.kind, number: facts.number.replaceAll('-', '') };
  return Buffer.from(await signPdf(document, firstPage, { mark, reason: 'Kandas', at, identity }));
}

/** Every kind, script and name comes up. */
export const manyWanted = (count: number): Wanted[] =>
  Array.from({ length: count }, (_, index) => ({
    kind: permitKinds[index % 4] ?? 'card',
    script: ([undefined, 'latn', 'arab', 'original'] as const)[Math.floor(index / 4) % 4],
    name: Math.floor(index / 16) + index,
  }));

/** Random dots, which no JPEG makes small. */
export function noise(width: number, height: number): Promise<Buffer> {
  const pixels = Buffer.alloc(width * height * 3);
  let state = 1;
  for (let index = 0; index < pixels.length; index++) {
    state = (state * 1103515245 + 12345) % 2147483648;
    pixels[index] = state >> 16;
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 95 })
    .toBuffer();
}

/** The first page in grey, as a cheap printer sees it. */
export async function greyPage(pdf: Uint8Array, dpi: number) {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  const page = await document.getPage(0).render({ scale: dpi / 72, render: 'bitmap' });
  const { width, height } = page;
  const channels = page.data.length / (width * height) === 4 ? 4 : 3;
  const image = sharp(Buffer.from(page.data), { raw: { width, height, channels } }).flatten({ background: '#fff' });
  const grey = await image.greyscale().png().toBuffer();
  document.destroy();
  library.destroy();
  return grey;
}

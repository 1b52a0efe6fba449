import { PDFiumLibrary } from '@hyzyla/pdfium';
import fontkit from '@pdf-lib/fontkit';
import { PDFDocument, PDFName } from 'pdf-lib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { plainDate } from '#app/domain/basics/plain-date';
import { permitKinds } from '#app/domain/permits/permit';
import { type CertificateFacts, endingOf, rightsOf, standardExclusions } from '#app/infra/pdf/certificate';
import { drawCertificate } from '#app/infra/pdf/draw-certificate.server';
import { fontFiles } from '#app/infra/pdf/fonts.server';
import { qrDrawing } from '#app/infra/pdf/qr';
import { fitText, printable, wrap } from '#app/infra/pdf/typesetting';

const facts: CertificateFacts = {
  kind: 'card',
  number: 'K7Q4-M2X9-RTB6-1CW8',
  holder: {
    kazakhName: 'Сәрсенбайқызы Айгүл Ғұмарқызы',
    latinName: 'SARSENBAIKYZY AIGUL',
    birthDate: plainDate('1991-03-08'),
    citizenship: { kk: 'Моңғолия', ru: 'Монголия', en: 'Mongolia' },
    passportNumber: 'E12345678',
  },
  route: 'professional',
  field: { kk: 'Мейіргер', ru: 'Медицинская сестра', en: 'Nurse' },
  regions: [
    { kk: 'Павлодар облысы', ru: 'Павлодарская область', en: 'Pavlodar Region' },
    { kk: 'Абай облысы', ru: 'область Абай', en: 'Abai Region' },
  ],
  issuedOn: plainDate('2026-11-23'),
  validity: {
    from: plainDate('2026-11-23'),
    until: plainDate('2028-06-30'),
    entitledUntil: plainDate('2029-11-22'),
  },
  rights: rightsOf.card,
  exclusions: standardExclusions,
  decisionNumber: 'D-2026-004217',
  ruleSet: 'kandas-card / paper-2023 / 1.0.0',
  verifyUrl: 'https://kandas.example.kz/v/K7Q4M2X9RTB61CW8#token',
};

const withHolder = (holder: Partial<CertificateFacts['holder']>): CertificateFacts => ({
  ...facts,
  holder: { ...facts.holder, ...holder },
});

/** Text of all pages as people copy it, line breaks read as spaces. */
async function read(bytes: Uint8Array) {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(bytes);
  const pages = [...document.pages()].map((page) => page.getText().replace(/\s+/g, ' '));
  document.destroy();
  library.destroy();
  return { pages, text: pages.join(' ') };
}

async function noise(width: number, height: number) {
  const pixels = Buffer.alloc(width * height * 3);
  let seed = 1;
  for (let index = 0; index < pixels.length; index++) {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    pixels[index] = seed >> 16;
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 95 })
    .toBuffer();
}

describe('the certificate', () => {
  it('says every fact in text that can be copied, on one page', async () => {
    const { pages, text } = await read(await drawCertificate(facts));
    expect(pages).toHaveLength(1);
    for (const said of [
      'ҚАНДАС КАРТАСЫ',
      'Карта «Кандас» · Kandas Card',
      'K7Q4-M2X9-RTB6-1CW8',
      'D-2026-004217',
      'Сәрсенбайқызы Айгүл Ғұмарқызы',
      'SARSENBAIKYZY AIGUL',
      '08.03.1991',
      'Моңғолия / Монголия / Mongolia',
      '•••• 5678',
      '23.11.2026',
      '30.06.2028',
      '22.11.2029',
      'Мейіргер',
      'Медицинская сестра',
      'Nurse',
      'Павлодарская область; область Абай',
      'жұмысқа орналасуға рұқсат алмай еңбек ету',
      'голосовать на выборах',
      'enter the civil service',
      'kandas-card / paper-2023 / 1.0.0',
      'https://kandas.example.kz/v/K7Q4M2X9RTB61CW8',
      'ЖОЛ ЖҮРУ ҚҰЖАТЫ БОЛЫП ТАБЫЛМАЙДЫ',
      'НЕ ЯВЛЯЕТСЯ ПРОЕЗДНЫМ ДОКУМЕНТОМ',
      'NOT A TRAVEL DOCUMENT',
    ]) {
      expect(text).toContain(said);
    }
    expect(text).not.toContain('1234');
    expect(text).not.toContain('#token');
    expect(text).not.toMatch(/demonstration/i);
  });

  it('keeps every Kazakh letter, in capitals and small', async () => {
    const kazakhName = 'Әәлім Ғғани Құққы Аңсаң-Ңұ Өөтеу Ұұлан Үүмүт Һһибат Іілияс';
    const { text } = await read(await drawCertificate(withHolder({ kazakhName })));
    expect(text).toContain(kazakhName);
  });

  it('has a shape for every Kazakh letter in both weights', async () => {
    const letters = [...'ӘәҒғҚқҢңӨөҰұҮүҺһІіЁёЫыЭэ₸№ÄäĞğİıÑñÖöŪūÜüŞşƏə'];
    const files = await fontFiles();
    for (const file of [files.regular, files.bold]) {
      const font = fontkit.create(file);
      const shapes = letters.map((letter) => font.glyphForCodePoint(letter.codePointAt(0) ?? 0));
      expect(new Set(shapes.map((shape) => shape.id)).size).toBe(letters.length);
      for (const shape of shapes) expect(shape.bbox.maxY).toBeGreaterThan(shape.bbox.minY);
    }
  });

  it('wraps and shrinks very long names without losing a letter', async () => {
    const kazakhName =
      'Әбдірахмановтегі-Құдайбергенов Һұснұддин Шаһкәрім-Өтежанұлы Ыбырайымжүсіпов Ғабиденбекқожаахметұлы';
    const latinName = `${'ABDIRAKHMANOVTEGI'.repeat(6)} KHUSNUDDIN`;
    const { pages, text } = await read(await drawCertificate(withHolder({ kazakhName, latinName })));
    expect(pages).toHaveLength(1);
    expect(text).toContain(kazakhName);
    expect(text.replaceAll(' ', '')).toContain(latinName.replaceAll(' ', ''));
  });

  it('carries many conditions over to further pages, in every language', async () => {
    const conditions = Array.from({ length: 60 }, (_, index) => ({
      kk: `Шарт ${index}: тәлімгерлік жоспарын орындау және есеп беру.`,
      ru: `Условие ${index}: выполнить план наставничества и представить отчёт.`,
      en: `Condition ${index}: carry out the mentoring plan and report on it.`,
    }));
    const { pages, text } = await read(await drawCertificate({ ...facts, conditions, demo: true }));
    expect(pages.length).toBeGreaterThan(1);
    for (const condition of conditions) {
      for (const said of Object.values(condition)) expect(text).toContain(said.split(':')[0]);
    }
  });

  it('of a residence permit waiting for its holder shows no days', async () => {
    const waiting: CertificateFacts = {
      ...facts,
      kind: 'residence',
      rights: rightsOf.residence,
      validity: { onArrival: { years: 10 } },
    };
    const { text } = await read(await drawCertificate(waiting));
    expect(text).toContain('Residence becomes active on arrival');
    expect(text).toContain('Вид на жительство вступает в силу по прибытии');
    expect(text).toContain('Сол күннен бастап мерзімі: 10 жыл');
    expect(text).not.toContain('Valid until');
  });

  it('names the day of the right only when the passport ends before it', async () => {
    const day = plainDate('2029-11-22');
    const same = { from: plainDate('2026-11-23'), until: day, entitledUntil: day };
    const { text } = await read(await drawCertificate({ ...facts, validity: same }));
    expect(text).not.toContain('Right until');
    expect(text).not.toContain('Not valid longer than the passport');
  });

  it('says of a sample that it is one', async () => {
    const { text } = await read(await drawCertificate({ ...facts, demo: true }));
    expect(text).toContain('Үлгі: заңдық күші жоқ');
    expect(text).toContain('Образец: не имеет юридической силы');
    expect(text).toContain('Demonstration: has no legal force');
  });

  it('stays under 150 KiB with a heavy photo in any of the kinds', async () => {
    const photo = await noise(1200, 1600);
    expect(photo.length).toBeGreaterThan(1024 * 1024);
    for (const kind of permitKinds) {
      const bytes = await drawCertificate({ ...withHolder({ photo }), kind, rights: rightsOf[kind], demo: true });
      expect(bytes.length).toBeLessThanOrEqual(150 * 1024);
      expect((await read(bytes)).pages).toHaveLength(1);
    }
  }, 120_000);

  it('names itself, its language and its maker, and is the same for the same facts', async () => {
    const bytes = await drawCertificate(facts);
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    expect(document.getTitle()).toContain('Қандас картасы');
    expect(document.getTitle()).toContain(facts.number);
    expect(document.getAuthor()).toContain('Kandas Portal');
    expect(String(document.catalog.lookup(PDFName.of('Lang')))).toBe('(kk)');
    expect(Buffer.from(await drawCertificate(facts)).equals(Buffer.from(bytes))).toBe(true);
  });
});

describe('text on the page', () => {
  const measure = (text: string) => text.length;

  it('breaks at spaces, and inside a word only when it alone is too wide', () => {
    expect(wrap('aa bb  cc', 5, measure)).toEqual(['aa bb', 'cc']);
    expect(wrap('a bcdefgh i', 3, measure)).toEqual(['a', 'bcd', 'efg', 'h i']);
    expect(wrap('  ', 3, measure)).toEqual([]);
  });

  it('shrinks only as far as needed', () => {
    const measureAt = (text: string, size: number) => text.length * size;
    expect(fitText('aaaa', { width: 40, lines: 1, largest: 12, smallest: 6 }, measureAt).size).toBe(10);
    expect(fitText('aaaa aaaa', { width: 24, lines: 1, largest: 12, smallest: 6 }, measureAt)).toEqual({
      size: 6,
      lines: ['aaaa', 'aaaa'],
    });
  });

  it('composes letters, drops accents the font lacks, and shows what it cannot', () => {
    const known = new Set([...'aйe\ufffd'].map((character) => character.codePointAt(0) ?? 0));
    expect(printable('и\u0306', known)).toBe('й');
    expect(printable('ǎ\u0323ế', known)).toBe('ae');
    expect(printable('語', known)).toBe('\ufffd');
  });

  it('never shows a whole passport number', () => {
    expect(endingOf('E12345678')).toBe('5678');
    expect(endingOf('A 123')).toBe('23');
    expect(endingOf('7')).toBe('');
  });

  it('draws a code that grows with what it holds', () => {
    expect(qrDrawing('short').modules).toBeLessThan(qrDrawing('x'.repeat(200)).modules);
    expect(qrDrawing('short').path).toMatch(/^M0 0\.5h7M/);
  });
});

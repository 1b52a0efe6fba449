// Document files for the people of the demonstration: invented, marked as specimens, the same on every run.
import fontkit from '@pdf-lib/fontkit';
import { PDFDocument, type PDFFont, type PDFPage, rgb } from 'pdf-lib';
import type { PlainDate } from '#app/domain/basics/plain-date';
import { fontFiles } from '#app/infra/pdf/fonts.server';
import { paperFor } from './papers';
import { lotOf, type PaperHolder } from './person';
import { passportPageOf, photoOf } from './pictures';

export type DemoFile = { fileName: string; type: 'application/pdf' | 'image/jpeg'; bytes: Buffer };

/** The file a person would send for an item of the checklist. `dated`: day of issue written on papers. */
export async function demoFile(item: string, holder: PaperHolder, dated: PlainDate): Promise<DemoFile> {
  if (item === 'passport') return { fileName: 'passport.jpg', type: 'image/jpeg', bytes: await passportPageOf(holder) };
  if (item === 'photo') return { fileName: 'photo.jpg', type: 'image/jpeg', bytes: await photoOf(holder) };
  return { fileName: `${item}.pdf`, type: 'application/pdf', bytes: await paperOf(item, holder, dated) };
}

const ink = rgb(0.11, 0.15, 0.2);
const grey = rgb(0.38, 0.44, 0.5);
const red = rgb(0.7, 0.15, 0.12);
const [width, height, margin] = [595.28, 841.89, 62];

type Fonts = { regular: PDFFont; bold: PDFFont };

/** What stands on the first page of a paper: titles in three languages, then lines of label and value. */
export function sheetOf(item: string, holder: PaperHolder, dated: PlainDate) {
  const paper = paperFor(item);
  const issued = paper.issued?.(holder) ?? dated;
  const number = `№ ${issued.slice(0, 4)}/${100_000 + lotOf(holder, item, 900_000)}`;
  const rows: [string, string][] = [
    ['Нөмірі / Номер / Number', number],
    ['Тегі, аты, әкесінің аты / ФИО / Name', `${holder.kazakhName} (${holder.surname} ${holder.givenNames})`],
    ['Туған күні / Дата рождения / Date of birth', dotted(holder.birthDate)],
    ['Азаматтығы / Гражданство / Citizenship', holder.citizenship],
    ...paper.rows(holder, dated),
    ['Берілген күні / Дата выдачи / Date of issue', dotted(issued)],
  ];
  return { titles: paper.title, rows };
}

/** A paper of the item's kind as a PDF of one to three pages. */
export async function paperOf(item: string, holder: PaperHolder, dated: PlainDate): Promise<Buffer> {
  const paper = paperFor(item);
  const pdf = await PDFDocument.create();
  pdf.registerFontkit(fontkit);
  const { regular, bold } = await fontFiles();
  const fonts = { regular: await pdf.embedFont(regular), bold: await pdf.embedFont(bold) };
  const { rows } = sheetOf(item, holder, dated);
  const day = new Date(`${dated}T00:00:00Z`);
  pdf.setCreationDate(day);
  pdf.setModificationDate(day);
  pdf.setTitle(paper.title[2]);

  const first = sheet(pdf, fonts);
  paper.title.forEach((title, index) => {
    const size = index === 0 ? 22 : 14;
    first.drawText(title, {
      x: margin,
      y: height - 150 - index * 28,
      size,
      font: index === 0 ? fonts.bold : fonts.regular,
      color: ink,
    });
  });
  rows.forEach(([label, value], index) => {
    const y = height - 270 - index * 46;
    first.drawText(label, { x: margin, y: y + 17, size: 9, font: fonts.regular, color: grey });
    const size = Math.min(13, (13 * (width - 2 * margin)) / fonts.bold.widthOfTextAtSize(value, 13));
    first.drawText(value, { x: margin, y, size, font: fonts.bold, color: ink });
  });
  stamp(first);
  for (const lines of paper.more?.(holder) ?? []) {
    const page = sheet(pdf, fonts);
    lines.forEach((line, index) => {
      const font = index === 0 ? fonts.bold : fonts.regular;
      page.drawText(line, { x: margin, y: height - 150 - index * 26, size: index === 0 ? 15 : 12, font, color: ink });
    });
  }
  return Buffer.from(await pdf.save());
}

function sheet(pdf: PDFDocument, { bold }: Fonts): PDFPage {
  const page = pdf.addPage([width, height]);
  page.drawRectangle({ x: 30, y: 30, width: width - 60, height: height - 60, borderColor: grey, borderWidth: 0.8 });
  page.drawText('ҮЛГІ · ОБРАЗЕЦ · SPECIMEN', { x: margin, y: height - 80, size: 12, font: bold, color: red });
  return page;
}

function stamp(page: PDFPage): void {
  const [x, y] = [width - 150, 150];
  const blue = rgb(0.2, 0.3, 0.65);
  for (const size of [52, 46, 24])
    page.drawCircle({ x, y, size, borderColor: blue, borderWidth: 1.4, borderOpacity: 0.7 });
  page.drawSvgPath('M-60 10 C-30 -50 -20 40 0 0 S30 -30 60 8', {
    x: x - 90,
    y: y - 20,
    borderColor: blue,
    borderWidth: 1.6,
  });
}

const dotted = (date: PlainDate) => date.split('-').reverse().join('.');

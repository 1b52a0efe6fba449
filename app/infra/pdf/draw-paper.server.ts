import fontkit from '@pdf-lib/fontkit';
import { PDFDocument, type PDFPage, PDFString } from 'pdf-lib';
import type { PlainDate } from '#app/domain/basics/plain-date';
import { drawFoot, type Foot, footTop, printedLink } from './certificate-foot';
import {
  area,
  drawContinues,
  drawDemonstrationNote,
  drawGround,
  drawHeader,
  drawPageNumber,
  type Heading,
} from './certificate-frame';
import { columns, inAll } from './certificate-words';
import { fontFiles } from './fonts.server';
import { type Outline, outlineOf } from './outline.server';
import { palette } from './palette';
import { drawSections, type Pens, type Section } from './sections';
import { a4, createSheet, type Fonts, type Sheet } from './sheet';

/** One paper of the portal: head, what is special to it, a table of languages, how to verify it. */
export interface Paper {
  heading: Heading;
  /** Said on further pages. */
  number: string;
  issuedOn: PlainDate;
  /** What stands between head and table; answers the y below. */
  drawTop(sheet: Sheet, y: number): number;
  sections: readonly Section[];
  foot: Foot;
  demo: boolean;
}

export interface DrawnPaper {
  document: PDFDocument;
  firstPage: PDFPage;
}

interface Drawing extends DrawnPaper {
  paper: Paper;
  fonts: Fonts;
  sample: Outline | undefined;
}

const largerFirst = [1.12, 1.06, 1, 0.94, 0.88];

/** An empty document that knows how to embed our fonts. */
export async function newDocument(): Promise<PDFDocument> {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.registerFontkit(fontkit);
  return document;
}

/** Draws the paper into an empty document: A4, one page unless its text needs more. The same paper gives the same bytes. */
export async function drawPaper(document: PDFDocument, paper: Paper): Promise<DrawnPaper> {
  addMetadata(document, paper);
  const fonts = await embedFonts(document);
  const sample = paper.demo ? await outlineOf(inAll('demonstration').join(' · ').toUpperCase()) : undefined;
  const firstPage = document.addPage([a4.width, a4.height]);
  const drawing = { document, paper, fonts, sample, firstPage };
  drawFurtherPages(drawing, drawFirstPage(drawing));
  const pages = document.getPages();
  if (pages.length > 1) {
    for (const [at, page] of pages.entries()) drawPageNumber(createSheet(page, fonts), at + 1, pages.length);
  }
  return { document, firstPage };
}

function addMetadata(document: PDFDocument, { heading, number, issuedOn }: Paper) {
  const titles = columns.map((locale) => heading.title[locale]).join(' · ');
  const issued = new Date(`${issuedOn}T00:00:00Z`);
  document.setTitle(`${titles} · ${number}`, { showInWindowTitleBar: true });
  document.setSubject(`${heading.title.en}, ${number}`);
  document.setAuthor(inAll('author').join(' · '));
  document.setCreator('Kandas Portal');
  document.setProducer('Kandas Portal (pdf-lib)');
  document.setLanguage('kk');
  document.setCreationDate(issued);
  document.setModificationDate(issued);
}

async function embedFonts(document: PDFDocument): Promise<Fonts> {
  const files = await fontFiles();
  const options = { subset: false, features: { liga: false, kern: false } };
  return {
    regular: await document.embedFont(files.regular, options),
    bold: await document.embedFont(files.bold, options),
  };
}

function pensFor(page: PDFPage, fonts: Fonts): Pens {
  return { sheet: createSheet(page, fonts), ruler: createSheet(page, fonts, { dry: true }) };
}

function drawFirstPage({ document, firstPage, paper, fonts, sample }: Drawing): readonly Section[] {
  const pens = pensFor(firstPage, fonts);
  drawGround(pens.sheet, sample);
  let top = drawHeader(pens.sheet, paper.heading);
  if (paper.demo) top = drawDemonstrationNote(pens.sheet, top);
  top = paper.drawTop(pens.sheet, top);

  const limit = footTop - 3;
  const dry: Pens = { sheet: pens.ruler, ruler: pens.ruler };
  const fits = largerFirst.find((scale) => drawSections(dry, paper.sections, top, limit, scale).length === 0);
  const left = drawSections(pens, paper.sections, top, limit, fits ?? Math.min(...largerFirst));
  if (left.length > 0) drawContinues(pens.sheet);
  const { link } = drawFoot(pens.sheet, paper.foot);
  addLink(document, firstPage, link, printedLink(paper.foot.url));
  return left;
}

function drawFurtherPages({ document, paper, fonts, sample }: Drawing, sections: readonly Section[]) {
  let left = sections;
  while (left.length > 0) {
    const pens = pensFor(document.addPage([a4.width, a4.height]), fonts);
    drawGround(pens.sheet, sample, true);
    const heading = `${paper.number} · ${inAll('continued').join(' / ')}`;
    const top = pens.sheet.line(heading, area.left, area.top, { size: 11, colour: palette.deep, bold: true }) + 6;
    const rest = drawSections(pens, left, top, area.bottom, 1);
    if (rest.length === left.length && rest[0]?.items.length === left[0]?.items.length) {
      throw new Error('a paragraph of the paper is longer than a page');
    }
    left = rest;
  }
}

function addLink(document: PDFDocument, page: PDFPage, rect: readonly number[], url: string) {
  const annotation = document.context.obj({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [...rect],
    Border: [0, 0, 0],
    A: { Type: 'Action', S: 'URI', URI: PDFString.of(url) },
  });
  page.node.addAnnot(document.context.register(annotation));
}

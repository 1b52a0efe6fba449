import fontkit from '@pdf-lib/fontkit';
import { PDFDocument, type PDFImage, type PDFPage, PDFString } from 'pdf-lib';
import type { CertificateFacts } from './certificate';
import { drawHolder, drawSections, type Pens, type Section, sectionsOf } from './certificate-body';
import { drawFoot, footTop, printedLink } from './certificate-foot';
import { area, drawContinues, drawDemonstrationNote, drawGround, drawHeader } from './certificate-frame';
import { inAll, wordsOf } from './certificate-words';
import { fontFiles } from './fonts.server';
import { type Outline, outlineOf } from './outline.server';
import { palette } from './palette';
import { portrait } from './photo.server';
import { a4, createSheet, type Fonts } from './sheet';

interface Drawing {
  document: PDFDocument;
  facts: CertificateFacts;
  fonts: Fonts;
  photo: PDFImage | undefined;
  sample: Outline | undefined;
}

const largerFirst = [1.12, 1.06, 1, 0.94, 0.88];

/**
 * The certificate of one permit as the bytes of a PDF: A4, one page unless long conditions need a second, Kazakh,
 * Russian and English, at most 150 KiB. The same facts always give the same bytes.
 */
export async function drawCertificate(facts: CertificateFacts): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.registerFontkit(fontkit);
  addMetadata(document, facts);
  const drawing: Drawing = {
    document,
    facts,
    fonts: await embedFonts(document),
    photo: facts.holder.photo && (await document.embedJpg(await portrait(facts.holder.photo))),
    sample: facts.demo ? await outlineOf(inAll('demonstration').join(' · ').toUpperCase()) : undefined,
  };
  drawFurtherPages(drawing, drawFirstPage(drawing));
  return document.save({ useObjectStreams: false });
}

function addMetadata(document: PDFDocument, facts: CertificateFacts) {
  const kinds = inAll(`kind.${facts.kind}`).join(' · ');
  const issued = new Date(`${facts.issuedOn}T00:00:00Z`);
  document.setTitle(`${kinds} · ${facts.number}`, { showInWindowTitleBar: true });
  document.setSubject(wordsOf('en')('subject', { kind: wordsOf('en')(`kind.${facts.kind}`), number: facts.number }));
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

function drawFirstPage({ document, facts, fonts, photo, sample }: Drawing): readonly Section[] {
  const page = document.addPage([a4.width, a4.height]);
  const pens = pensFor(page, fonts);
  drawGround(pens.sheet, sample);
  let top = drawHeader(pens.sheet, facts);
  if (facts.demo) top = drawDemonstrationNote(pens.sheet, top);
  top = drawHolder(pens.sheet, facts, photo, top);

  const sections = sectionsOf(facts);
  const limit = footTop - 3;
  const dry: Pens = { sheet: pens.ruler, ruler: pens.ruler };
  const fits = largerFirst.find((scale) => drawSections(dry, sections, top, limit, scale).length === 0);
  const left = drawSections(pens, sections, top, limit, fits ?? Math.min(...largerFirst));
  if (left.length > 0) drawContinues(pens.sheet);
  const { link } = drawFoot(pens.sheet, facts);
  addLink(document, page, link, printedLink(facts.verifyUrl));
  return left;
}

function drawFurtherPages({ document, facts, fonts, sample }: Drawing, sections: readonly Section[]) {
  let left = sections;
  while (left.length > 0) {
    const pens = pensFor(document.addPage([a4.width, a4.height]), fonts);
    drawGround(pens.sheet, sample);
    const heading = `${facts.number} · ${inAll('continued').join(' / ')}`;
    const top = pens.sheet.line(heading, area.left, area.top, { size: 11, colour: palette.deep, bold: true }) + 6;
    const rest = drawSections(pens, left, top, area.bottom, 1);
    if (rest.length === left.length && rest[0]?.items.length === left[0]?.items.length) {
      throw new Error('a condition of the certificate is longer than a page');
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

import { toLatin } from '#app/domain/people/scripts';
import type { CertificateFacts } from './certificate';
import { drawHolder, sectionsOf } from './certificate-body';
import { inAll, wordsOf } from './certificate-words';
import { type DrawnPaper, drawPaper, newDocument } from './draw-paper.server';
import { heaviestPhoto, portrait } from './photo.server';
import { sayInAll } from './sections';
import { shapeRightToLeft } from './shaping.server';
import { createTextLayer } from './text-layer';

/**
 * The certificate of one permit: A4, one page unless long conditions need a second, Kazakh, Russian and English, the
 * holder's name in a third script where asked for. The same facts always give the same bytes.
 */
export async function certificatePaper(facts: CertificateFacts): Promise<DrawnPaper> {
  const { third, photo } = facts.holder;
  const document = await newDocument();
  const shaped = third && third.script !== 'latn' ? await shapeRightToLeft(third.name) : undefined;
  const layer = createTextLayer(document, shaped ? [shaped] : []);
  // Outlines of a long name weigh as much as half a photo: together they keep to what a certificate may weigh.
  const spared = Math.min(24 * 1024, (shaped?.path.length ?? 0) * 0.6);
  const image = photo && (await document.embedJpg(await portrait(photo, heaviestPhoto - spared)));
  return drawPaper(document, {
    heading: {
      title: sayInAll((words) => words(`kind.${facts.kind}`)),
      document: sayInAll((words) => words('document')),
      ...(third?.script === 'latn' && { also: [toLatin(wordsOf('kk')(`kind.${facts.kind}`))] }),
    },
    number: facts.number,
    issuedOn: facts.issuedOn,
    drawTop: (sheet, y) => drawHolder(sheet, facts, { photo: image, third: shaped, layer }, y),
    sections: sectionsOf(facts),
    foot: {
      url: facts.verifyUrl,
      sentences: inAll('verify'),
      ruleSet: facts.ruleSet,
      strip: inAll('notTravelDocument'),
    },
    demo: facts.demo ?? false,
  });
}

/** The certificate as the bytes of a PDF that nobody has signed. */
export async function drawCertificate(facts: CertificateFacts): Promise<Uint8Array> {
  const { document } = await certificatePaper(facts);
  return document.save({ useObjectStreams: false });
}

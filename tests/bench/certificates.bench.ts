// Certificates a second and their size, as ratios to the least that could be drawn with the same fonts, by pdf-lib and
// by pdfkit, in the same run. What the ratios pay for: ornament, three languages, photo, code and signature.
import { Buffer } from 'node:buffer';
import fontkit from '@pdf-lib/fontkit';
import { PDFDocument } from 'pdf-lib';
import PDFKit from 'pdfkit';
import { fontFiles } from '#app/infra/pdf/fonts.server';
import { makeChain } from '#app/infra/signature/own-chain';
import { verifyCertificatePdf } from '#app/infra/signature/verify-pdf.server';
import { factsFor, noise, signedCertificate } from '../support/certificates';

const rounds = Number(process.env.ROUNDS ?? 20);
const at = new Date('2026-11-23T05:00:00Z');
const files = await fontFiles();
const identity = await makeChain({ name: 'Kandas Portal', test: true, now: at });
const photo = await noise(413, 531);
const { kazakhName } = factsFor().holder;

/** A page with the holder's name in both weights and nothing else. */
async function barePage(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.registerFontkit(fontkit);
  const page = document.addPage([595.28, 841.89]);
  for (const [row, file] of [files.regular, files.bold].entries()) {
    page.drawText(kazakhName, { x: 50, y: 700 - row * 30, size: 14, font: await document.embedFont(file) });
  }
  return document.save({ useObjectStreams: false });
}

function pdfkitPage(): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const document = new PDFKit({ size: 'A4' });
    const pieces: Buffer[] = [];
    document.on('data', (piece: Buffer) => pieces.push(piece));
    document.on('end', () => resolve(Buffer.concat(pieces)));
    document.on('error', reject);
    for (const file of [files.regular, files.bold]) document.font(Buffer.from(file)).fontSize(14).text(kazakhName);
    document.end();
  });
}

interface Measured {
  name: string;
  perSecond: number;
  bytes: number;
}

async function measured(name: string, make: () => Promise<Uint8Array>): Promise<Measured> {
  let bytes = (await make()).length;
  const started = performance.now();
  for (let round = 0; round < rounds; round++) bytes = (await make()).length;
  return { name, perSecond: (rounds * 1000) / (performance.now() - started), bytes };
}

const bare = await measured('bare pdf-lib page', barePage);
const all = [
  bare,
  await measured('bare pdfkit page', pdfkitPage),
  await measured('certificate, signed', () => signedCertificate({}, identity, at)),
  await measured('certificate with photo, signed', () => signedCertificate({ photo }, identity, at)),
  await measured('certificate in Arabic too, signed', () => signedCertificate({ script: 'arab' }, identity, at)),
];
for (const { name, perSecond, bytes } of all) {
  const speed = (perSecond / bare.perSecond).toFixed(2);
  const size = (bytes / bare.bytes).toFixed(2);
  console.log(
    `${name.padEnd(36)} ${perSecond.toFixed(1).padStart(6)} a second (×${speed})  ${(bytes / 1024).toFixed(1).padStart(6)} KiB (×${size})`,
  );
}

const genuine = await signedCertificate({}, identity, at);
const verified = await measured('verification', async () => {
  const answer = verifyCertificatePdf(genuine, { roots: [identity.root] });
  if (!answer.genuine) throw new Error('a genuine certificate was refused');
  return genuine;
});
console.log(`${'verification'.padEnd(36)} ${verified.perSecond.toFixed(1).padStart(6)} a second`);

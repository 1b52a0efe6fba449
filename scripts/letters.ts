// `npm run letters`: every letter in every language, as it is mailed and as it is drawn, into test-results/letters, to be
// looked at: single files, and sheets of several side by side.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { chromium } from '@playwright/test';
import sharp from 'sharp';
import { locales } from '#app/i18n/locales';
import { letterExamples } from '#emails/examples';
import { letterNames } from '#emails/letters';
import { renderLetter } from '#emails/render';
import { launchOptions } from './browser.mjs';

// Drawing asks no database.
process.env.DATABASE_URL ??= 'postgresql://nobody@127.0.0.1:9/none';
const { letterPaper } = await import('#app/infra/pdf/draw-letter.server');
const { drawCertificate } = await import('#app/infra/pdf/draw-certificate.server');
const { drawPlainLetter } = await import('#app/infra/pdf/draw-plain-letter.server');
const { paperExamples } = await import('#tests/support/paper-examples');
const { archiveLetter, asPlainLetter } = await import('#app/http/archive-letter-words.server');
const { letterLanguages } = await import('#app/domain/origin/country-hints');
const { permitKinds } = await import('#app/domain/permits/permit');
const { thirdScripts } = await import('#app/infra/pdf/certificate');
const { factsFor } = await import('#tests/support/certificates');
const { archiveExample } = await import('#tests/support/archive-example');

const folder = path.resolve('test-results/letters');
const wanted = process.argv.slice(2);
const isWanted = (name: string) => wanted.length === 0 || wanted.some((each) => name.startsWith(each));

async function sideBySide(pictures: readonly Buffer[], file: string) {
  const sizes = await Promise.all(pictures.map(async (each) => sharp(each).metadata()));
  const [width, height] = [
    sizes.reduce((sum, each) => sum + each.width + 8, 0),
    Math.max(...sizes.map((e) => e.height)),
  ];
  let left = 0;
  const placed = pictures.map((input, index) => {
    const at = { input, left, top: 0 };
    left += (sizes[index]?.width ?? 0) + 8;
    return at;
  });
  await sharp({ create: { width, height, channels: 3, background: '#888' } })
    .composite(placed)
    .png()
    .toFile(file);
}

async function drawMails() {
  await mkdir(path.join(folder, 'mails'), { recursive: true });
  const browser = await chromium.launch(await launchOptions());
  const page = await browser.newPage({ viewport: { width: 360, height: 600 } });
  let said = '';
  for (const letter of letterNames.filter(isWanted)) {
    const pictures: Buffer[] = [];
    for (const locale of locales) {
      const { subject, html, text } = renderLetter(letter, locale, letterExamples[letter]);
      await writeFile(path.join(folder, 'mails', `${letter}-${locale}.html`), html);
      said += `##### ${letter} ${locale}\n${subject}\n\n${text}\n`;
      await page.setContent(html);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      if (wide > 360) console.error(`${letter} in ${locale} is ${wide} wide`);
      pictures.push(await page.screenshot({ fullPage: true }));
    }
    await sideBySide(pictures, path.join(folder, 'mails', `${letter}.png`));
  }
  await browser.close();
  await writeFile(path.join(folder, 'mails.txt'), said);
}

/** Everything the portal draws: letters of the office, certificates in every script, and what an archive is asked. */
async function* papers(): AsyncGenerator<[name: string, draw: () => Promise<Uint8Array>]> {
  for (const [paper, examples] of Object.entries(paperExamples)) {
    for (const [variant, facts] of Object.entries(examples)) {
      yield [`${paper}-${variant}`, async () => (await letterPaper(facts)).document.save()];
    }
  }
  for (const kind of permitKinds) yield [`certificate-${kind}`, () => drawCertificate(factsFor({ kind }))];
  for (const [name, script] of thirdScripts.entries()) {
    yield [`certificate-card-${script}`, () => drawCertificate(factsFor({ script, name, demo: false }))];
  }
  for (const language of letterLanguages) {
    yield [`archive-${language}`, () => drawPlainLetter(asPlainLetter(archiveLetter(language, archiveExample)))];
  }
}

async function drawPapers() {
  await mkdir(path.join(folder, 'papers'), { recursive: true });
  const library = await PDFiumLibrary.init();
  for await (const [name, draw] of papers()) {
    if (!isWanted(name)) continue;
    const pdf = await draw();
    await writeFile(path.join(folder, 'papers', `${name}.pdf`), pdf);
    const drawn = await library.loadDocument(pdf);
    const pages: Buffer[] = [];
    for (const page of drawn.pages()) {
      const { data, width, height } = await page.render({ scale: 1.6, render: 'bitmap' });
      pages.push(
        await sharp(Buffer.from(data), { raw: { width, height, channels: 4 } })
          .png()
          .toBuffer(),
      );
    }
    drawn.destroy();
    for (let at = 0; at < pages.length; at += 2) {
      await sideBySide(pages.slice(at, at + 2), path.join(folder, 'papers', `${name}-${at / 2 + 1}.png`));
    }
  }
  library.destroy();
}

await rm(folder, { recursive: true, force: true });
await drawMails();
await drawPapers();
console.log(`Every letter is in ${path.relative(process.cwd(), folder)}.`);

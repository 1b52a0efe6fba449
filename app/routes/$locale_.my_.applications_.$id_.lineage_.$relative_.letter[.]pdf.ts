import { archiveLetterFile } from '#app/features/applying/archive-letter.server';
import { ownLineage } from '#app/features/applying/lineage.query.server';
import { asPlainLetter, letterPage } from '#app/http/archive-letter-words.server';
import { applicantLoader } from '#app/http/audience.server';
import { pdfFile } from '#app/http/own.server';

export const loader = applicantLoader(async ({ t, locale, account, params, url, pageNotFound }) => {
  const own = await ownLineage(account.id, params.id);
  const page = own && letterPage({ t, locale }, own.application, own.lineage, { ...account, ...params, url });
  const about = own?.lineage.relatives.find(({ id }) => id === params.relative)?.place ?? 'relative';
  return page ? pdfFile(await archiveLetterFile(asPlainLetter(page.letter), about)) : pageNotFound();
});

import { previewLetter } from '#app/features/deciding/letter-preview.query.server';
import { caseLoader } from '#app/http/audience.server';
import { pdfFile } from '#app/http/own.server';

export const loader = caseLoader(['decision-maker'])(async ({ params, officer, now, pageNotFound }) => {
  const file = await previewLetter(params.id ?? '', officer, { now });
  return file ? pdfFile(file) : pageNotFound();
});

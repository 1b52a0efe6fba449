import { ownCertificate } from '#app/features/applying/certificate.query.server';
import { applicantLoader } from '#app/http/audience.server';
import { found, pdfFile } from '#app/http/own.server';

export const loader = applicantLoader(async ({ account, params, today }) => {
  return pdfFile(found(await ownCertificate(account.id, params.id, today)));
});

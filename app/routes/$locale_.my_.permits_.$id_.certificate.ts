import { ownCertificate } from '#app/features/applying/certificate.query.server';
import { applicantLoader } from '#app/http/audience.server';
import { pdfFile } from '#app/http/own.server';

export const loader = applicantLoader(async ({ account, params, today, pageNotFound }) => {
  const certificate = await ownCertificate(account.id, params.id, today);
  return certificate ? pdfFile(certificate) : pageNotFound();
});

import { ownCertificate } from '#app/features/permits/certificate.query.server';
import { applicantLoader } from '#app/http/audience.server';
import { pdfFile } from '#app/http/own.server';
import { thirdScriptOf } from '#app/http/paper-links.server';

export const loader = applicantLoader(async ({ account, params, url, now, pageNotFound }) => {
  const script = thirdScriptOf(url.searchParams.get('script'));
  const certificate = await ownCertificate(account.id, params.id, { script, now });
  return certificate ? pdfFile(certificate) : pageNotFound();
});

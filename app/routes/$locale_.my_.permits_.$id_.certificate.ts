import { ownCertificate } from '#app/features/applying/certificate.query.server';
import { applicantLoader } from '#app/http/audience.server';
import { found } from '#app/http/own.server';
import { fileResponse } from '#app/infra/documents/file-response.server';

export const loader = applicantLoader(async ({ account, params, today }) => {
  const { fileName, pdf } = found(await ownCertificate(account.id, params.id, today));
  return fileResponse(pdf, { type: 'application/pdf', fileName, disposition: 'attachment' });
});

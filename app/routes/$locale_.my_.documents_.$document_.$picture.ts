import { ownDocument } from '#app/features/documents/document.query.server';
import { applicantLoader } from '#app/http/audience.server';
import { documentPicture } from '#app/http/document-picture.server';

export const loader = applicantLoader(async ({ account, params, pageNotFound }) => {
  const document = await ownDocument(account.id, params.document);
  return (document && (await documentPicture(document, params.picture))) ?? pageNotFound();
});

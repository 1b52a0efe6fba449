import { ownDocument } from '#app/features/documents/document.query.server';
import { applicantLoader } from '#app/http/audience.server';
import { documentPicture } from '#app/http/document-picture.server';
import { found } from '#app/http/own.server';

export const loader = applicantLoader(async ({ account, params }) => {
  const document = found(await ownDocument(account.id, params.document));
  return found(await documentPicture(document, params.picture));
});

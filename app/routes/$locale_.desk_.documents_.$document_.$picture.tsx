import { deskRoles } from '#app/domain/people/permissions';
import { openCaseDocument } from '#app/features/reviewing/open-document.server';
import { officerLoader } from '#app/http/audience.server';
import { documentPicture } from '#app/http/document-picture.server';

export const loader = officerLoader(deskRoles)(async ({ params, officer, now, pageNotFound }) => {
  const { document: id = '', picture = '' } = params;
  const opening =
    picture === 'thumbnail' ? ({ kind: 'thumbnail' } as const) : ({ kind: 'page', page: Number(picture) } as const);
  const document = /^(thumbnail|[1-9]\d{0,3})$/.test(picture)
    ? await openCaseDocument(id, opening, officer, { now })
    : null;
  return (document && (await documentPicture(document, picture))) ?? pageNotFound();
});

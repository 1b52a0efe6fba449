import { deskRoles } from '#app/domain/people/permissions';
import { openCaseDocument } from '#app/features/reviewing/case.query.server';
import { officerLoader } from '#app/http/audience.server';
import { documentPicture } from '#app/http/document-picture.server';
import { notFound } from '#app/http/responses.server';

export const loader = officerLoader(deskRoles)(async ({ params, officer, now }) => {
  const document = await openCaseDocument(params.document ?? '', officer, { now });
  const picture = document && (await documentPicture(document, params.picture));
  if (!picture) throw notFound();
  return picture;
});

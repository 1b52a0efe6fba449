import { deskRoles } from '#app/domain/people/permissions';
import { openCaseDocument } from '#app/features/reviewing/case.query.server';
import { officerLoader } from '#app/http/audience.server';
import { documentPicture } from '#app/http/document-picture.server';

export const loader = officerLoader(deskRoles)(async ({ params, officer, now, pageNotFound }) => {
  const document = await openCaseDocument(params.document ?? '', officer, { now });
  return (document && (await documentPicture(document, params.picture))) ?? pageNotFound();
});

import { deskRoles } from '#app/domain/people/permissions';
import { openCaseDocument } from '#app/features/reviewing/open-document.server';
import { officerLoader } from '#app/http/audience.server';
import { documentCopy } from '#app/http/document-files.server';

/** A copy of the drawn pages for reading and printing. */
export const loader = officerLoader(deskRoles)(async ({ params, officer, now, t, pageNotFound }) => {
  const document = await openCaseDocument(params.document ?? '', { kind: 'copy' }, officer, { now });
  return (document && (await documentCopy(t, document))) ?? pageNotFound();
});

import { deskRoles } from '#app/domain/people/permissions';
import { openOriginal } from '#app/features/reviewing/open-document.server';
import { officerAction, officerLoader } from '#app/http/audience.server';
import { documentOriginal } from '#app/http/document-files.server';
import { paths } from '#app/http/paths';
import { seeOther } from '#app/http/responses.server';

/** Only posted to: an original is asked for with a purpose. */
export const loader = officerLoader(deskRoles)(({ pageNotFound }) => pageNotFound());

export const action = officerAction(deskRoles)(async ({ form, params, locale, officer, now, pageNotFound }) => {
  const id = params.document ?? '';
  const opened = await openOriginal({ id, purpose: form.get('purpose') }, officer, { now });
  if (opened.ok) return (await documentOriginal(opened.value)) ?? pageNotFound();
  const applicationId = opened.detail?.applicationId;
  if (!applicationId) return pageNotFound();
  return seeOther(`${paths.case(locale, applicationId)}?document=${id}&original=${opened.code}#viewer`);
});

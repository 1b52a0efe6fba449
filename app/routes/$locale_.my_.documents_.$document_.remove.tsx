import { removeDocument } from '#app/features/documents/remove-document.server';
import { applicantAction, applicantLoader } from '#app/http/audience.server';
import { paths } from '#app/http/paths';
import { notFound, seeOther } from '#app/http/responses.server';

/** Only posted to; who comes by link, such as by switching the language, goes to their applications. */
export const loader = applicantLoader(({ locale }) => {
  throw seeOther(paths.my(locale));
});

export const action = applicantAction(async ({ locale, account, params, now }) => {
  const removed = await removeDocument(params.document ?? '', { id: account.id }, { now });
  if (!removed.ok) throw notFound();
  const { applicationId, item, asked } = removed.value;
  return seeOther(asked ? paths.documentItem(locale, applicationId, item) : paths.documents(locale, applicationId));
});

export default function RemoveDocument() {
  return null;
}

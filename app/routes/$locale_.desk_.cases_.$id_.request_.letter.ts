import { data } from '@remix-run/node';
import { requestForm } from '#app/domain/decisions/officer-forms';
import { reviewRoles } from '#app/domain/people/permissions';
import { readRequestFile } from '#app/features/reviewing/case.query.server';
import { caseLoader, officerAction } from '#app/http/audience.server';
import { deskErrors } from '#app/http/desk/desk-errors.server';
import { requestLetterView } from '#app/http/desk/request-view.server';
import { parseForm } from '#app/http/forms.server';
import { paths } from '#app/http/paths';
import { notFound, seeOther } from '#app/http/responses.server';

/** Only posted to, by the page that asks: the letter as it would be sent with what is chosen so far. */
export const loader = caseLoader(reviewRoles)(({ locale, params }) =>
  seeOther(paths.caseRequest(locale, params.id ?? '')),
);

export const action = officerAction(reviewRoles)(async ({ form, params, officer, now, locale, t }) => {
  const file = await readRequestFile(params.id ?? '', officer, { now });
  if (!file?.stepsOpen.includes('request-information')) throw notFound();
  const parsed = parseForm(requestForm, form);
  if (!parsed.ok) return data({ errors: deskErrors(locale, t, parsed.errors) }, { status: 422 });
  return data({ letter: requestLetterView(file, parsed.value.items) });
});

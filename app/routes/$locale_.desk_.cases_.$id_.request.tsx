import { data } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { rawForm } from '#app/domain/basics/raw-form';
import { requestedIn, requestForm } from '#app/domain/decisions/officer-forms';
import { reviewRoles } from '#app/domain/people/permissions';
import { readRequestFile } from '#app/features/reviewing/case.query.server';
import { requestInformation } from '#app/features/reviewing/request-information.server';
import { caseLoader, officerAction } from '#app/http/audience.server';
import { deskErrors } from '#app/http/desk/desk-errors.server';
import { refusedPage } from '#app/http/desk/refused.server';
import { requestLetterView, requestView } from '#app/http/desk/request-view.server';
import { parseForm, typedValues } from '#app/http/forms.server';
import { paths } from '#app/http/paths';
import { notFound, seeOther } from '#app/http/responses.server';
import { RequestPage } from '#app/ui/desk/request-page';
import { useTypedTexts } from '#app/ui/root-data';

export const handle = { hydrate: true, typed: {} };

export const loader = caseLoader(reviewRoles)(async (context) => {
  const { params, officer, now, locale } = context;
  const file = await readRequestFile(params.id ?? '', officer, { now });
  if (!file) throw notFound();
  if (!file.stepsOpen.includes('request-information')) throw seeOther(paths.case(locale, file.application.id));
  const view = requestView(context, file);
  return { title: view.title, view };
});

export const action = officerAction(reviewRoles)(async (context) => {
  const { form, t, locale, params, officer, now } = context;
  const id = params.id ?? '';
  const parsed = parseForm(requestForm, form);
  if (!parsed.ok) {
    const file = await readRequestFile(id, officer, { now });
    if (!file?.stepsOpen.includes('request-information')) throw notFound();
    const errors = deskErrors(locale, t, parsed.errors);
    const letter = requestLetterView(file, requestedIn(rawForm(form)));
    return data({ errors, values: typedValues(form), letter }, { status: 422 });
  }
  const verdict = await requestInformation({ id, ...parsed.value }, officer, { now });
  if (!verdict.ok) throw refusedPage(context, verdict, id);
  return seeOther(`${paths.case(locale, id)}?done=requested`);
});

export default function Request() {
  const { view } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const typed = useTypedTexts(refused);
  return <RequestPage view={view} errors={refused?.errors} letter={refused?.letter} typed={typed} />;
}

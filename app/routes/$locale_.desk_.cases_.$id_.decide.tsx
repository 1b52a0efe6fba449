import { useActionData, useLoaderData } from '@remix-run/react';
import { decideForm } from '#app/domain/decisions/officer-forms';
import { readDecision } from '#app/features/deciding/decision.query.server';
import { memberNameIn } from '#app/features/deciding/member-name.query.server';
import { prepareDecision } from '#app/features/deciding/prepare-decision.server';
import { caseLoader, officerAction } from '#app/http/audience.server';
import { decideView } from '#app/http/desk/decision-words.server';
import { deskErrors } from '#app/http/desk/desk-errors.server';
import { fieldOf, fieldOfPerson, refusedPage } from '#app/http/desk/refused.server';
import { typedDecision } from '#app/http/desk/typed-decision';
import { invalid, parseForm } from '#app/http/forms.server';
import { paths } from '#app/http/paths';
import { notFound, seeOther } from '#app/http/responses.server';
import { DecidePage } from '#app/ui/desk/decide-page';
import { useTyped } from '#app/ui/root-data';

export const handle = { hydrate: true, typed: {} };

export const loader = caseLoader(['decision-maker'])(async (context) => {
  const { params, officer, now, locale } = context;
  const file = await readDecision(params.id ?? '', officer, { now });
  if (!file) throw notFound();
  const view = decideView(context, file);
  if (view.choices.length === 0) throw seeOther(paths.case(locale, file.application.id));
  return { title: view.title, view };
});

export const action = officerAction(['decision-maker'])(async (context) => {
  const { form, t, locale, params, officer, now } = context;
  const id = params.id ?? '';
  const parsed = parseForm(decideForm, form);
  if (!parsed.ok) return invalid(deskErrors(locale, t, parsed.errors), form);
  const verdict = await prepareDecision({ id, ...parsed.value }, officer, { now });
  if (verdict.ok) return seeOther(paths.caseSign(locale, id));
  const name = fieldOf(verdict.code, fieldsHere[verdict.code] ?? 'decision') ?? fieldOfPerson(verdict);
  if (!name) throw refusedPage(context, verdict, id);
  const values = { ...verdict.detail, name: await memberNameIn(locale, id, verdict.detail?.person) };
  return invalid(deskErrors(locale, t, [{ name, code: verdict.code, params: values }]), form);
});

const fieldsHere: Record<string, string> = {
  'no-ground': 'reasons',
  'departure-unexplained': 'departure',
  'region-not-ranked': 'region',
  'condition-not-offered': 'conditions',
};

export default function Decide() {
  const { view } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const typed = useTyped(refused);
  return <DecidePage view={view} errors={refused?.errors} typed={typed && typedDecision(typed, 'decision')} />;
}

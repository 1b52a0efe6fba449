import { useActionData, useLoaderData } from '@remix-run/react';
import { recommendForm } from '#app/domain/decisions/officer-forms';
import { memberNameIn } from '#app/features/deciding/member-name.query.server';
import { readCase } from '#app/features/reviewing/case.query.server';
import { recommend } from '#app/features/reviewing/recommend.server';
import { caseLoader, officerAction } from '#app/http/audience.server';
import { recommendView } from '#app/http/desk/decision-words.server';
import { deskErrors } from '#app/http/desk/desk-errors.server';
import { fieldOf, fieldOfPerson, refusedPage } from '#app/http/desk/refused.server';
import { typedDecision } from '#app/http/desk/typed-decision';
import { invalid, parseForm } from '#app/http/forms.server';
import { paths } from '#app/http/paths';
import { notFound, seeOther } from '#app/http/responses.server';
import { RecommendPage } from '#app/ui/desk/recommend-page';
import { useTyped } from '#app/ui/root-data';

export const handle = { hydrate: true, typed: {} };

export const loader = caseLoader(['assessor'])(async (context) => {
  const { params, officer, now, locale } = context;
  const file = await readCase(params.id ?? '', officer, { now });
  if (!file) throw notFound();
  if (!file.stepsOpen.includes('recommend-grant')) throw seeOther(paths.case(locale, file.application.id));
  const view = recommendView(context, file);
  return { title: view.title, view, noForm: Boolean(view.open) };
});

export const action = officerAction(['assessor'])(async (context) => {
  const { form, t, locale, params, officer, now } = context;
  const id = params.id ?? '';
  const parsed = parseForm(recommendForm, form);
  if (!parsed.ok) return invalid(deskErrors(locale, t, parsed.errors), form);
  const verdict = await recommend({ id, ...parsed.value }, officer, { now });
  if (verdict.ok) return seeOther(`${paths.case(locale, id)}?done=recommended`);
  const name = fieldOf(verdict.code) ?? fieldOfPerson(verdict);
  if (!name) throw refusedPage(context, verdict, id);
  const values = { ...verdict.detail, name: await memberNameIn(locale, id, verdict.detail?.person) };
  return invalid(deskErrors(locale, t, [{ name, code: verdict.code, params: values }]), form);
});

export default function Recommend() {
  const { view } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const typed = useTyped(refused);
  return <RecommendPage view={view} errors={refused?.errors} typed={typed && typedDecision(typed, 'recommendation')} />;
}

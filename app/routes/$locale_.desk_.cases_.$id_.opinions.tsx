import { useActionData, useLoaderData } from '@remix-run/react';
import { askForm } from '#app/domain/decisions/opinion-forms';
import { deskRoles } from '#app/domain/people/permissions';
import { caseRoles } from '#app/domain/people/roles';
import { askOpinion, resendOpinion, withdrawOpinion } from '#app/features/opinions/ask-opinion.server';
import { caseOpinions } from '#app/features/opinions/opinion.query.server';
import { caseLoader, officerAction } from '#app/http/audience.server';
import { opinionsView } from '#app/http/desk/opinions-words.server';
import { refusedPage } from '#app/http/desk/refused.server';
import { talkDone, talkErrors } from '#app/http/desk/talk-errors.server';
import { invalid, parseForm } from '#app/http/forms.server';
import { paths } from '#app/http/paths';
import { notFound, seeOther } from '#app/http/responses.server';
import { OpinionsPage } from '#app/ui/desk/opinions-page';
import { useTypedTexts } from '#app/ui/root-data';

export const handle = { hydrate: true, typed: {} };

export const loader = caseLoader(deskRoles)(async (context) => {
  const { params, officer, now } = context;
  const file = await caseOpinions(params.id, officer, { now });
  if (!file) throw notFound();
  const view = opinionsView(context, file);
  const noForm = view.barred !== null || !view.open;
  return { title: view.title, view, done: talkDone(context, 'opinions'), noForm };
});

export const action = officerAction(caseRoles)(async (context) => {
  const { form, t, locale, params, officer, now } = context;
  const id = params.id ?? '';
  const act = form.get('act');
  const done = (what: string) => seeOther(`${paths.caseOpinions(locale, id)}?done=${what}`);
  if (act === 'resend' || act === 'withdraw') {
    const step = act === 'resend' ? resendOpinion : withdrawOpinion;
    const taken = await step({ id, opinion: String(form.get('opinion') ?? '') }, officer, { now });
    if (!taken.ok) throw refusedPage(context, taken, id);
    return done(act === 'resend' ? 'resent' : 'withdrawn');
  }
  const parsed = parseForm(askForm, form);
  if (!parsed.ok) return invalid(talkErrors(t, parsed.errors), form);
  const asked = await askOpinion({ id, ...parsed.value }, officer, { now });
  if (asked.ok) return done('asked');
  const field = { 'no-such-check': 'check', 'too-often': 'email' }[String(asked.code)];
  if (!field) throw refusedPage(context, asked, id);
  return invalid(talkErrors(t, [{ name: field, code: asked.code }]), form);
});

export default function Opinions() {
  const { view, done } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const typed = useTypedTexts(refused);
  return <OpinionsPage view={view} done={refused ? null : done} errors={refused?.errors} typed={typed} />;
}

import { useLoaderData } from '@remix-run/react';
import { readPreparedAppeal, signAppeal } from '#app/features/deciding/prepare-appeal.server';
import { caseLoader, officerAction } from '#app/http/audience.server';
import { confirmAppealView } from '#app/http/desk/confirm-appeal.server';
import { refusedPage } from '#app/http/desk/refused.server';
import { paths } from '#app/http/paths';
import { seeOther } from '#app/http/responses.server';
import { ConfirmPage } from '#app/ui/deciding/confirm-page';

export const handle = { hydrate: true };

export const loader = caseLoader(['appeals', 'decision-maker'])(async (context) => {
  const { params, officer, now, locale } = context;
  const id = params.id ?? '';
  const prepared = await readPreparedAppeal(id, officer, { now });
  if (!prepared) throw seeOther(paths.caseAppeal(locale, id));
  const view = confirmAppealView(context, prepared);
  return { title: view.title, view };
});

/** What the law asks again and refuses now is said on the page of the answer. */
const atAnswer = ['not-prepared', 'self-review-over', 'gate-not-met', 'checks-open', 'passport-ended', 'no-place'];

export const action = officerAction(['appeals', 'decision-maker'])(async (context) => {
  const { form, locale, params, officer, now } = context;
  const id = params.id ?? '';
  const verdict = await signAppeal({ id, version: Number(form.get('version')) }, officer, { now });
  if (verdict.ok) return seeOther(`${paths.case(locale, id)}?done=appeal`);
  if (verdict.code === 'effects-changed') return seeOther(`${paths.caseAppealSign(locale, id)}?changed`);
  if (atAnswer.includes(verdict.code)) return seeOther(paths.caseAppeal(locale, id));
  throw refusedPage(context, verdict, id);
});

export default function SignAppeal() {
  const { view } = useLoaderData<typeof loader>();
  return <ConfirmPage view={view} />;
}

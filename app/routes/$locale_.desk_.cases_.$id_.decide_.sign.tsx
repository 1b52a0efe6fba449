import { useLoaderData } from '@remix-run/react';
import { readPrepared } from '#app/features/deciding/prepared.query.server';
import { signPrepared } from '#app/features/deciding/sign-prepared.server';
import { caseLoader, officerAction } from '#app/http/audience.server';
import { confirmView } from '#app/http/desk/confirm-words.server';
import { fieldOf, fieldOfPerson, refusedPage } from '#app/http/desk/refused.server';
import { paths } from '#app/http/paths';
import { seeOther } from '#app/http/responses.server';
import { ConfirmPage } from '#app/ui/deciding/confirm-page';

export const handle = { hydrate: true };

export const loader = caseLoader(['decision-maker'])(async (context) => {
  const { params, officer, now, locale } = context;
  const id = params.id ?? '';
  const file = await readPrepared(id, officer, { now });
  if (!file) throw seeOther(paths.caseDecide(locale, id));
  const view = confirmView(context, file);
  return { title: view.title, view };
});

export const action = officerAction(['decision-maker'])(async (context) => {
  const { form, locale, params, officer, now } = context;
  const id = params.id ?? '';
  const verdict = await signPrepared({ id, version: Number(form.get('version')) }, officer, { now });
  if (verdict.ok) return seeOther(`${paths.case(locale, id)}?done=${verdict.value.done}`);
  // What the law asks again and refuses now is said on the page of the choice.
  if (verdict.code === 'not-prepared' || fieldOf(verdict.code) || fieldOfPerson(verdict))
    return seeOther(paths.caseDecide(locale, id));
  throw refusedPage(context, verdict, id);
});

export default function SignDecision() {
  const { view } = useLoaderData<typeof loader>();
  return <ConfirmPage view={view} />;
}

import { useLoaderData } from '@remix-run/react';
import { readPreparedCourtOrder, signCourtOrder } from '#app/features/deciding/prepare-court-order.server';
import { caseLoader, officerAction } from '#app/http/audience.server';
import { confirmCourtView } from '#app/http/desk/court-words.server';
import { refusedPage } from '#app/http/desk/refused.server';
import { paths } from '#app/http/paths';
import { seeOther } from '#app/http/responses.server';
import { ConfirmPage } from '#app/ui/deciding/confirm-page';

export const handle = { hydrate: true };

export const loader = caseLoader(['decision-maker'])(async (context) => {
  const { params, officer, now, locale } = context;
  const id = params.id ?? '';
  const prepared = await readPreparedCourtOrder(id, officer, { now });
  if (!prepared) throw seeOther(paths.caseCourt(locale, id));
  const view = confirmCourtView(context, prepared);
  return { title: view.title, view };
});

export const action = officerAction(['decision-maker'])(async (context) => {
  const { form, locale, params, officer, now } = context;
  const id = params.id ?? '';
  const verdict = await signCourtOrder({ id, version: Number(form.get('version')) }, officer, { now });
  if (verdict.ok) return seeOther(`${paths.case(locale, id)}?done=court`);
  if (verdict.code === 'effects-changed') return seeOther(`${paths.caseCourtSign(locale, id)}?changed`);
  if (verdict.code === 'not-prepared' || verdict.code === 'passport-ended')
    return seeOther(paths.caseCourt(locale, id));
  throw refusedPage(context, verdict, id);
});

export default function SignCourtOrder() {
  const { view } = useLoaderData<typeof loader>();
  return <ConfirmPage view={view} />;
}

import { useActionData, useLoaderData } from '@remix-run/react';
import { courtForm } from '#app/domain/decisions/appeal-form';
import { readDecision } from '#app/features/deciding/decision.query.server';
import { prepareCourtOrder } from '#app/features/deciding/prepare-court-order.server';
import { caseLoader, officerAction } from '#app/http/audience.server';
import { courtView } from '#app/http/desk/court-words.server';
import { refusedPage } from '#app/http/desk/refused.server';
import { invalid, parseForm } from '#app/http/forms.server';
import { paths } from '#app/http/paths';
import { notFound, seeOther } from '#app/http/responses.server';
import { messageKey } from '#app/i18n/catalogues';
import { CourtPage } from '#app/ui/deciding/court-page';
import { useTyped } from '#app/ui/root-data';

export const handle = { hydrate: true, typed: {} };

export const loader = caseLoader(['decision-maker'])(async (context) => {
  const { params, officer, now, locale } = context;
  const file = await readDecision(params.id ?? '', officer, { now });
  if (!file) throw notFound();
  const view = courtView(context, file);
  if (view.orders.length === 0) throw seeOther(paths.case(locale, file.application.id));
  return { title: view.title, view };
});

export const action = officerAction(['decision-maker'])(async (context) => {
  const { form, t, locale, params, officer, now } = context;
  const id = params.id ?? '';
  const said = (code: string) => t(messageKey(`appeal.error.${code}`) ?? 'appeal.error.unknown');
  const parsed = parseForm(courtForm, form);
  if (!parsed.ok)
    return invalid(
      parsed.errors.map(({ name, code }) => ({ name, text: said(code) })),
      form,
    );
  const verdict = await prepareCourtOrder({ id, ...parsed.value }, officer, { now });
  if (verdict.ok) return seeOther(paths.caseCourtSign(locale, id));
  if (verdict.code === 'passport-ended') return invalid([{ name: 'orders', text: said(verdict.code) }], form);
  throw refusedPage(context, verdict, id);
});

export default function CourtOrder() {
  const { view } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const values = useTyped(refused);
  const of = (name: string) => String(values?.[name] ?? '');
  return (
    <CourtPage
      view={view}
      errors={refused?.errors}
      typed={{ orders: of('orders'), court: of('court'), number: of('number') }}
    />
  );
}

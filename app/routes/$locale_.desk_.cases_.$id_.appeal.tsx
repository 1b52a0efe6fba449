import { useActionData, useLoaderData } from '@remix-run/react';
import { parsePlainDate } from '#app/domain/basics/plain-date';
import { appealForm } from '#app/domain/decisions/appeal-form';
import { readAppeal } from '#app/features/deciding/appeal.query.server';
import { prepareAppeal } from '#app/features/deciding/prepare-appeal.server';
import { caseLoader, officerAction } from '#app/http/audience.server';
import { appealPageView } from '#app/http/desk/appeal-words.server';
import { refusedPage } from '#app/http/desk/refused.server';
import { invalid, parseForm } from '#app/http/forms.server';
import { paths } from '#app/http/paths';
import { seeOther } from '#app/http/responses.server';
import { messageKey } from '#app/i18n/catalogues';
import { AppealPage } from '#app/ui/deciding/appeal-page';
import { useTyped } from '#app/ui/root-data';

export const handle = { hydrate: true, typed: {} };

export const loader = caseLoader(['appeals', 'decision-maker'])(async (context) => {
  const { params, officer, now, locale } = context;
  const file = await readAppeal(params.id ?? '', officer, { now });
  if (!file || file.acts.length === 0) throw seeOther(paths.case(locale, params.id ?? ''));
  const view = appealPageView(context, file);
  return { title: view.title, view };
});

/** Codes of the law and the field they are shown at. */
const fields: Record<string, string> = {
  'not-this-way': 'act',
  'self-review-over': 'act',
  'gate-not-met': 'act',
  'checks-open': 'act',
  'passport-ended': 'act',
  'no-place': 'act',
  'reason-required': 'reason',
  'not-late': 'reason',
  'nothing-varied': 'region',
  'not-in-favour': 'region',
};

export const action = officerAction(['appeals', 'decision-maker'])(async (context) => {
  const { form, t, locale, params, officer, now } = context;
  const id = params.id ?? '';
  const said = (code: string) => t(messageKey(`appeal.error.${code}`) ?? 'appeal.error.unknown');
  const parsed = parseForm(appealForm, form);
  if (!parsed.ok)
    return invalid(
      parsed.errors.map(({ name, code }) => ({ name, text: said(code) })),
      form,
    );
  const { region, without, until, ...choice } = parsed.value;
  const variation = { region, without, entitledUntil: until ? parsePlainDate(until) : null };
  const verdict = await prepareAppeal({ id, ...choice, variation }, officer, { now });
  if (verdict.ok) return seeOther(paths.caseAppealSign(locale, id));
  if (verdict.code === 'no-appeal') return seeOther(paths.case(locale, id));
  const name = fields[verdict.code];
  if (!name) throw refusedPage(context, verdict, id);
  return invalid([{ name, text: said(verdict.code) }], form);
});

export default function DecideAppeal() {
  const { view } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const values = useTyped(refused);
  const of = (name: string) => String(values?.[name] ?? '');
  const typed = {
    act: of('act'),
    reason: of('reason'),
    region: of('region'),
    until: of('until'),
    explanation: of('explanation'),
    note: of('note'),
  };
  return <AppealPage view={view} errors={refused?.errors} typed={typed} />;
}

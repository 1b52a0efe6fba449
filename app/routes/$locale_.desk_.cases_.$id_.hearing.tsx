import { useActionData, useLoaderData } from '@remix-run/react';
import { hearingForm } from '#app/domain/decisions/hearing-form';
import { readDecision } from '#app/features/deciding/decision.query.server';
import { recordHearing } from '#app/features/deciding/record-hearing.server';
import { caseLoader, officerAction } from '#app/http/audience.server';
import { caseHead } from '#app/http/desk/case-words.server';
import { refusedPage } from '#app/http/desk/refused.server';
import { invalid, parseForm } from '#app/http/forms.server';
import { slotPlace, slotTime } from '#app/http/hearing-words.server';
import { paths } from '#app/http/paths';
import { notFound, seeOther } from '#app/http/responses.server';
import { HearingPage } from '#app/ui/deciding/hearing-page';
import { useTypedTexts } from '#app/ui/root-data';

export const handle = { hydrate: true, typed: {} };

export const loader = caseLoader(['decision-maker'])(async (context) => {
  const { params, officer, now, locale, t } = context;
  const file = await readDecision(params.id ?? '', officer, { now });
  if (!file) throw notFound();
  const { hearing, stepsOpen, application } = file;
  const open = hearing && hearing.result === null && hearing.startsAt <= now && stepsOpen.includes('record-hearing');
  if (!open) throw seeOther(paths.case(locale, application.id));
  return {
    title: t('hearing.desk.title'),
    view: {
      title: t('hearing.desk.title'),
      head: caseHead(context, file),
      when: slotTime(context, hearing),
      where: slotPlace(context, hearing),
    },
  };
});

export const action = officerAction(['decision-maker'])(async (context) => {
  const { form, t, locale, params, officer, now } = context;
  const id = params.id ?? '';
  const parsed = parseForm(hearingForm, form);
  if (!parsed.ok) {
    const errors = parsed.errors.map(({ name, code }) => ({ name, text: t(`hearing.error.${code as 'unknown'}`) }));
    return invalid(errors, form);
  }
  const verdict = await recordHearing({ id, ...parsed.value }, officer, { now });
  if (verdict.ok) return seeOther(paths.caseDecide(locale, id));
  if (verdict.code === 'no-hearing' || verdict.code === 'hearing-to-come') return seeOther(paths.case(locale, id));
  throw refusedPage(context, verdict, id);
});

export default function RecordHearing() {
  const { view } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <HearingPage view={view} errors={refused?.errors} typed={useTypedTexts(refused)} />;
}

import { useActionData, useLoaderData } from '@remix-run/react';
import { lookUpCase, type MaskedCase } from '#app/features/help-desk/look-up-case.server';
import { type OfficerContext, officerAction, officerLoader } from '#app/http/audience.server';
import { invalid } from '#app/http/forms.server';
import { formatDate } from '#app/i18n/format';
import { useT } from '#app/i18n/react';
import { Button } from '#app/ui/form/button';
import { errorOf } from '#app/ui/form/error-summary';
import { Form } from '#app/ui/form/form';
import { TextField } from '#app/ui/form/text-field';
import { PageLayout } from '#app/ui/layout/page-layout';
import { PageHeading } from '#app/ui/page-heading';
import { typedText } from '#app/ui/root-data';
import { SummaryCard } from '#app/ui/summary-list';

export const handle = { typed: {} };

export const loader = officerLoader(['help-desk'])(({ t }) => ({ title: t('helpDesk.title') }));

/** Posted, not in the address: looking somebody up leaves its trace, and the number none in a browser's history. */
export const action = officerAction(['help-desk'])(async (context) => {
  const { form, officer, now, t } = context;
  const found = await lookUpCase(String(form.get('number') ?? ''), officer, { now });
  if (!found.ok) return invalid([{ name: 'number', text: t(`helpDesk.error.${found.code}`) }], form);
  return { errors: undefined, values: {}, found: inWords(context, found.value) };
});

function inWords({ t, locale }: OfficerContext, found: MaskedCase) {
  const day = (on: MaskedCase['dueOn']) => (on ? formatDate(locale, on) : '');
  const rows = [
    ['initials', found.initials],
    ['programme', t(`status.programme.${found.programme}`)],
    ['status', t(`status.officer.${found.status}`)],
    ['turn', t(`helpDesk.turn.${found.turn}`)],
    ['submitted', day(found.submittedOn)],
    ['due', day(found.dueOn)],
    ['legalDue', day(found.legalDueOn)],
    ['applicantDue', day(found.applicantDueOn)],
  ] as const;
  return {
    reference: found.reference,
    rows: rows.filter(([, value]) => value).map(([key, value]) => ({ key, label: t(`helpDesk.row.${key}`), value })),
  };
}

export default function HelpDesk() {
  const t = useT();
  const { title } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const found = answer && 'found' in answer ? answer.found : null;
  return (
    <PageLayout errors={answer?.errors}>
      <PageHeading lead={t('helpDesk.lead')}>{title}</PageHeading>
      <Form typed>
        <TextField
          name="number"
          label={t('helpDesk.number')}
          hint={t('helpDesk.numberHint')}
          value={typedText(answer?.values, 'number')}
          error={errorOf(answer?.errors, 'number')}
          width="md"
          dir="ltr"
        />
        <Button>{t('helpDesk.submit')}</Button>
      </Form>
      {found && <SummaryCard title={found.reference} rows={found.rows} />}
    </PageLayout>
  );
}

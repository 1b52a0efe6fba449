import { employerAnswers } from '#app/domain/skills/offer';
import { useT } from '#app/i18n/react';
import { Actions, Button } from '../form/button';
import { ChoiceField } from '../form/choice-field';
import { errorOf, type FieldProblem } from '../form/error-summary';
import { Form } from '../form/form';
import { QuestionFields, type QuestionView } from '../form/question';
import { TextArea } from '../form/text-area';
import { TextField } from '../form/text-field';
import { PageLayout } from '../layout/page-layout';
import { PageHeading } from '../page-heading';
import { useTyped } from '../root-data';
import { SummaryCard, type TextRow } from '../summary-list';

interface Props {
  title: string;
  rows: readonly TextRow[];
  questions: readonly QuestionView[];
  refused?: { errors: FieldProblem[]; values: Record<string, string | string[]> };
}

/** What an employer sees and signs. */
export function ConfirmOffer({ title, rows, questions, refused }: Props) {
  const t = useT();
  const typed = useTyped(refused);
  const about = (name: string) => {
    const value = typed?.[name];
    return { name, value: typeof value === 'string' ? value : '', error: errorOf(refused?.errors, name) };
  };
  const options = employerAnswers.map((value) => ({
    value,
    label: t(`employer.page.${value}`),
    more: value === 'corrected' ? <QuestionFields questions={questions} /> : undefined,
  }));
  return (
    <PageLayout errors={refused?.errors}>
      <PageHeading lead={t('employer.page.lead')}>{title}</PageHeading>
      <SummaryCard title={t('employer.page.claimed')} rows={rows} />
      <Form typed>
        <ChoiceField {...about('answer')} label={t('employer.page.answer')} options={options} />
        <TextField {...about('signedBy')} label={t('employer.page.signedBy')} autoComplete="name" dir="auto" />
        <TextField
          {...about('signedAs')}
          label={t('employer.page.signedAs')}
          hint={t('employer.page.signedAsHint')}
          autoComplete="organization-title"
          dir="auto"
        />
        <TextField
          {...about('registration')}
          label={t('employer.page.registration')}
          hint={t('employer.page.registrationHint')}
          width="md"
          dir="ltr"
        />
        <TextArea {...about('note')} label={t('employer.page.note')} rows={3} dir="auto" optional />
        <p>{t('employer.page.promise')}</p>
        <p className="muted">{t('employer.page.data')}</p>
        <Actions>
          <Button>{t('employer.page.action')}</Button>
        </Actions>
      </Form>
    </PageLayout>
  );
}

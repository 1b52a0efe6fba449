import { minutesLength } from '#app/domain/decisions/hearing';
import { useT } from '#app/i18n/react';
import { CaseHead } from '../desk/case-head';
import type { CaseHeadView } from '../desk/case-view';
import { Actions, Button } from '../form/button';
import { ChoiceField } from '../form/choice-field';
import { errorOf, type FieldProblem } from '../form/error-summary';
import { Form } from '../form/form';
import { TextArea } from '../form/text-area';
import { PageLayout } from '../layout/page-layout';
import { PageHeading } from '../page-heading';
import { SummaryCard } from '../summary-list';

export interface HearingPageView {
  title: string;
  head: CaseHeadView;
  when: string;
  where: string;
  results: { value: string; label: string }[];
  showed: { value: string; label: string }[];
}

interface Props {
  view: HearingPageView;
  errors?: readonly FieldProblem[];
  typed: { result: string; showed: string; minutes: string };
}

/** The record of a hearing, by who decides. */
export function HearingPage({ view, errors, typed }: Props) {
  const t = useT();
  return (
    <PageLayout width="wide" back={view.head.href} backText={t('desk.case.toCase')} errors={errors}>
      <CaseHead head={view.head} />
      <PageHeading level={2} lead={t('hearing.desk.lead')}>
        {view.title}
      </PageHeading>
      <SummaryCard
        title={t('hearing.desk.card')}
        rows={[
          { key: 'when', label: t('hearing.when'), value: view.when },
          { key: 'where', label: t('hearing.where'), value: view.where, dir: 'auto' },
        ]}
      />
      <Form typed>
        <input type="hidden" name="version" value={view.head.version} />
        <ChoiceField
          name="result"
          label={t('hearing.desk.result')}
          value={typed.result}
          error={errorOf(errors, 'result')}
          options={view.results}
        />
        <ChoiceField
          name="showed"
          label={t('hearing.desk.showed')}
          optional
          value={typed.showed}
          error={errorOf(errors, 'showed')}
          options={view.showed}
        />
        <TextArea
          name="minutes"
          label={t('hearing.desk.minutes')}
          hint={t('hearing.desk.minutesHint')}
          optional
          rows={10}
          maxLength={minutesLength}
          dir="auto"
          value={typed.minutes}
          error={errorOf(errors, 'minutes')}
        />
        <Actions>
          <Button>{t('hearing.desk.submit')}</Button>
          <a href={view.head.href}>{t('desk.case.toCase')}</a>
        </Actions>
      </Form>
    </PageLayout>
  );
}

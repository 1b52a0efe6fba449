import { useT } from '#app/i18n/react';
import { CaseHead } from '../desk/case-head';
import type { CaseHeadView } from '../desk/case-view';
import { Actions, Button } from '../form/button';
import type { FieldProblem } from '../form/error-summary';
import { Form } from '../form/form';
import { PageLayout } from '../layout/page-layout';
import { PageHeading } from '../page-heading';
import { SummaryCard } from '../summary-list';
import { HearingFields } from './hearing-fields';

export interface HearingPageView {
  title: string;
  head: CaseHeadView;
  when: string;
  where: string;
}

interface Props {
  view: HearingPageView;
  errors?: readonly FieldProblem[];
  typed: Record<string, string>;
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
        <HearingFields errors={errors} typed={typed} />
        <Actions>
          <Button>{t('hearing.desk.submit')}</Button>
          <a href={view.head.href}>{t('desk.case.toCase')}</a>
        </Actions>
      </Form>
    </PageLayout>
  );
}

import { useT } from '#app/i18n/react';
import { SheetCard } from '../deciding/sheet-card';
import { Actions, LinkButton } from '../form/button';
import type { FieldProblem } from '../form/error-summary';
import { PageLayout } from '../layout/page-layout';
import { Panes } from '../layout/panes';
import { MarkList } from '../mark';
import { Notice } from '../notice';
import { PageHeading } from '../page-heading';
import { SummaryCard } from '../summary-list';
import { CaseHead } from './case-head';
import { DecisionSheet } from './case-history';
import { DecideForm } from './decide-form';
import type { DecidePageView } from './decision-view';
import { OpenPairs } from './open-pairs';
import type { TypedDecision } from './recommend-page';

interface Props {
  view: DecidePageView;
  errors?: readonly FieldProblem[];
  typed?: TypedDecision;
}

/** The second officer's page: what was found and recommended, what each decision would do, and the signature. */
export function DecidePage({ view, errors, typed }: Props) {
  const t = useT();
  return (
    <PageLayout width="full" back={view.head.href} backText={t('desk.case.toCase')}>
      <CaseHead head={view.head} />
      <Panes
        first={
          <>
            {view.recommendation && (
              <SummaryCard title={t('decide.recommendation')}>
                <DecisionSheet decision={view.recommendation} />
              </SummaryCard>
            )}
            {view.notice && (
              <SummaryCard title={view.notice.title}>
                <DecisionSheet decision={view.notice} />
              </SummaryCard>
            )}
            {view.afterNotice && <Objections objections={view.objections} />}
            {view.hearing && <Hearing hearing={view.hearing} />}
            <SummaryCard title={t('decide.findings')}>
              <MarkList
                items={view.checks.map(({ kind, mark, title, findingText, reasonText, note }) => ({
                  key: kind,
                  state: mark,
                  title,
                  text: [findingText, reasonText, note].filter(Boolean).join(' – '),
                }))}
              />
            </SummaryCard>
            <SheetCard sheet={view.sheet} />
          </>
        }
        second={
          <>
            <PageHeading level={2} lead={t('decide.lead')}>
              {view.title}
            </PageHeading>
            <OpenPairs pairs={view.like} />
            {view.remarks.map((remark) => (
              <Notice key={remark} tone="warning">
                {remark}
              </Notice>
            ))}
            {view.extend && (
              <Actions>
                <LinkButton href={view.extend}>{t('cycle.notice.extend')}</LinkButton>
              </Actions>
            )}
            <DecideForm view={view} errors={errors} typed={typed} />
          </>
        }
      />
    </PageLayout>
  );
}

function Hearing({ hearing: { rows, record } }: { hearing: NonNullable<DecidePageView['hearing']> }) {
  const t = useT();
  return (
    <>
      <SummaryCard title={t('hearing.desk.card')} rows={rows} />
      {record && (
        <Actions>
          <LinkButton href={record}>{t('hearing.desk.record')}</LinkButton>
        </Actions>
      )}
    </>
  );
}

function Objections({ objections }: { objections: DecidePageView['objections'] }) {
  const t = useT();
  if (objections.length === 0) return <Notice tone="info">{t('decide.noObjection')}</Notice>;
  return (
    <SummaryCard
      title={t('decide.objection')}
      rows={objections.map(({ id, when, text }) => ({ key: id, label: when, value: text, dir: 'auto' as const }))}
    />
  );
}

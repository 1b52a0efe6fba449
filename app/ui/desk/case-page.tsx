import { useT } from '#app/i18n/react';
import { Button } from '../form/button';
import type { FieldProblem } from '../form/error-summary';
import { Form } from '../form/form';
import { PageLayout } from '../layout/page-layout';
import { OriginTree } from '../lineage/origin-tree';
import { Notice } from '../notice';
import { SummaryCard } from '../summary-list';
import { CaseActions } from './case-actions';
import { CaseHead } from './case-head';
import { CaseHistory, Exchange } from './case-history';
import { CaseSkills } from './case-skills';
import type { CaseView } from './case-view';
import { OpenPairs } from './open-pairs';
import { OutcomeSheet } from './outcome';
import { CaseNotes } from './review/case-notes';
import { Glance } from './review/glance';
import { ReviewDesk } from './review/review-desk';
import { TalkLinks } from './talk-links';

interface Props {
  view: CaseView;
  queue: string;
  /** What the officer has just done. */
  done: string | null;
  /** Where “Next case” posts. */
  next: string;
  errors?: readonly FieldProblem[];
  /** A note that was refused. */
  typed?: string;
}

/** The review desk: documents on one side, claims and findings on the other. */
export function CasePage({ view, queue, done, next, errors, typed }: Props) {
  const t = useT();
  return (
    <PageLayout width="full" back={queue} backText={t('desk.case.toQueue')}>
      {done && (
        <Notice tone="success" live>
          <p>{done}</p>
          <Form action={next} className="case-act">
            <Button kind="secondary">{t('desk.next.button')}</Button>
          </Form>
        </Notice>
      )}
      <CaseHead head={view.head}>
        <CaseActions view={view} />
        <TalkLinks links={view.talk} />
      </CaseHead>
      <OpenPairs pairs={view.like} />
      {view.manage && (
        <p>
          <a className="ds-link" href={view.manage}>
            {t('team.case.manage')}
          </a>
        </p>
      )}
      <ReviewDesk
        key={`${view.head.id} ${view.head.version} ${view.head.holder.state}`}
        view={view}
        before={<Exchange view={view} />}
        after={
          <>
            {view.tree && <OriginTree view={view.tree} />}
            {view.whole && <Glance glance={view.glance} dossier={view.dossier} />}
            {view.entries.map(({ key, title, rows }) => (
              <SummaryCard key={key} title={title} rows={rows} />
            ))}
            {view.skills && <CaseSkills view={view.skills} />}
            {view.otherAnswers.length > 0 && (
              <SummaryCard title={t('desk.case.otherAnswers')} rows={view.otherAnswers} />
            )}
            {view.whole && <OutcomeSheet outcome={view.outcome} />}
            {view.notes && <CaseNotes notes={view.notes} errors={errors} typed={typed} />}
            <div id="history">
              <CaseHistory view={view} />
            </div>
          </>
        }
      />
    </PageLayout>
  );
}

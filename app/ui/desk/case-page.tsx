import { useT } from '#app/i18n/react';
import { Button } from '../form/button';
import type { FieldProblem } from '../form/error-summary';
import { Form } from '../form/form';
import { PageLayout } from '../layout/page-layout';
import { Panes } from '../layout/panes';
import { OriginTree } from '../lineage/origin-tree';
import { Notice } from '../notice';
import { SummaryCard } from '../summary-list';
import { CaseActions } from './case-actions';
import { CaseHead } from './case-head';
import { CaseHistory, Exchange } from './case-history';
import { CaseSkills } from './case-skills';
import type { CaseView } from './case-view';
import { CheckList } from './check-list';
import { Dossier } from './dossier';
import type { TypedFinding } from './finding-form';
import { OutcomeSheet } from './outcome';
import { TalkLinks } from './talk-links';
import { Viewer } from './viewer';

interface Props {
  view: CaseView;
  queue: string;
  /** What the officer has just done. */
  done: string | null;
  /** Where “Next case” posts. */
  next: string;
  errors?: readonly FieldProblem[];
  typed?: TypedFinding;
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
      {view.like.length > 0 && (
        <Notice tone="warning" title={t('desk.case.like.title')}>
          <p>{t('desk.case.like.text')}</p>
          <ul>
            {view.like.map(({ href, text }) => (
              <li key={href}>
                <a className="ds-link" href={href}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {view.manage && (
        <p>
          <a className="ds-link" href={view.manage}>
            {t('team.case.manage')}
          </a>
        </p>
      )}
      <Dossier dossier={view.dossier} />
      <Panes
        first={<Viewer viewer={view.viewer} />}
        second={
          <>
            <Exchange view={view} />
            <CheckList
              checks={view.checks}
              done={view.checksDone}
              mayRecord={view.may.record}
              findings={view.findings}
              errors={errors}
              typed={typed}
            />
            {view.tree && <OriginTree view={view.tree} />}
            {view.entries.map(({ key, title, rows }) => (
              <SummaryCard key={key} title={title} rows={rows} />
            ))}
            <CaseSkills view={view.skills} />
            <SummaryCard title={t('desk.case.otherAnswers')} rows={view.otherAnswers} />
            <OutcomeSheet outcome={view.outcome} />
            <CaseHistory view={view} />
          </>
        }
      />
    </PageLayout>
  );
}

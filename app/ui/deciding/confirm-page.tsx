import { useT } from '#app/i18n/react';
import type { WordedSheet } from '#app/i18n/sheet-words.server';
import { CaseHead } from '../desk/case-head';
import type { CaseHeadView } from '../desk/case-view';
import { Actions, Button } from '../form/button';
import { Form } from '../form/form';
import { PageLayout } from '../layout/page-layout';
import { Panes } from '../layout/panes';
import { Notice } from '../notice';
import { PageHeading } from '../page-heading';
import { SummaryCard } from '../summary-list';
import { LetterBody, type LetterView } from './letter-body';
import { SheetCard } from './sheet-card';

export interface ConfirmView {
  title: string;
  head: CaseHeadView;
  choice: string;
  effects: string[];
  /** What is shown is no longer what was shown before: said once. */
  changed?: string | null;
  letter: LetterView | null;
  letterLead: string;
  /** Where the letter can be had as a file. */
  pdf: string | null;
  change: string;
  sheet: WordedSheet;
}

/** The last page before a signature: every effect, the letter itself, and the sheet it rests on. */
export function ConfirmPage({ view }: { view: ConfirmView }) {
  const t = useT();
  return (
    <PageLayout width="full" back={view.change} backText={t('sheet.confirm.change')}>
      <CaseHead head={view.head} />
      <Panes
        first={
          <>
            <SummaryCard title={t('sheet.confirm.letter')}>
              {view.letter ? (
                <div className="stack">
                  <p className="muted">{view.letterLead}</p>
                  <LetterBody letter={view.letter} />
                  {view.pdf && (
                    <p>
                      <a className="ds-link" href={view.pdf}>
                        {t('sheet.confirm.pdf')}
                      </a>
                    </p>
                  )}
                </div>
              ) : (
                <p>{t('sheet.confirm.none')}</p>
              )}
            </SummaryCard>
            <SheetCard sheet={view.sheet} />
          </>
        }
        second={
          <>
            <PageHeading level={2} lead={t('sheet.confirm.lead')}>
              {view.title}
            </PageHeading>
            {view.changed && <Notice tone="warning">{view.changed}</Notice>}
            <SummaryCard title={t('sheet.confirm.effects')}>
              <p>
                <strong>{view.choice}</strong>
              </p>
              <ul className="effects">
                {view.effects.map((effect) => (
                  <li key={effect}>{effect}</li>
                ))}
              </ul>
            </SummaryCard>
            <Form>
              <input type="hidden" name="version" value={view.head.version} />
              <Actions>
                <Button>{t('decide.submit')}</Button>
                <a href={view.change}>{t('sheet.confirm.change')}</a>
              </Actions>
            </Form>
          </>
        }
      />
    </PageLayout>
  );
}

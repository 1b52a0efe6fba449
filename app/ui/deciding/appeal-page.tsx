import { explanationLength, noteLength } from '#app/domain/decisions/note-length';
import { useT } from '#app/i18n/react';
import type { WordedSheet } from '#app/i18n/sheet-words.server';
import { CaseHead } from '../desk/case-head';
import { DecisionSheet } from '../desk/case-history';
import type { CaseHeadView, DecisionView } from '../desk/case-view';
import { Actions, Button } from '../form/button';
import { ChoiceField } from '../form/choice-field';
import { errorOf, type FieldProblem } from '../form/error-summary';
import { Form } from '../form/form';
import { SelectField } from '../form/select-field';
import { TextArea } from '../form/text-area';
import { TextField } from '../form/text-field';
import { PageLayout } from '../layout/page-layout';
import { Panes } from '../layout/panes';
import { Notice } from '../notice';
import { PageHeading } from '../page-heading';
import { SummaryCard } from '../summary-list';
import { AppealCard, type AppealView } from './appeal-card';
import { SheetCard } from './sheet-card';

export interface AppealPageView {
  title: string;
  lead: string;
  head: CaseHeadView;
  appeals: AppealView[];
  author: string;
  decisions: DecisionView[];
  sheet: WordedSheet;
  acts: { value: string; label: string; hint: string }[];
  reasons: { value: string; label: string }[];
  /** Offered where the terms can be varied. */
  regions: { value: string; label: string }[] | null;
}

interface Props {
  view: AppealPageView;
  errors?: readonly FieldProblem[];
  typed: Record<'act' | 'reason' | 'region' | 'until' | 'explanation' | 'note', string>;
}

/** The appeal with the act it is against and its sheet; and the answer, each with what it does. */
export function AppealPage({ view, errors, typed }: Props) {
  const t = useT();
  return (
    <PageLayout width="full" back={view.head.href} backText={t('desk.case.toCase')} errors={errors}>
      <CaseHead head={view.head} />
      <Panes
        first={
          <>
            {view.appeals.map((appeal) => (
              <AppealCard key={appeal.key} appeal={appeal} />
            ))}
            {view.author && <p className="muted">{view.author}</p>}
            <SummaryCard title={t('desk.case.history')}>
              <div className="stack">
                {view.decisions.map((decision) => (
                  <DecisionSheet key={decision.id} decision={decision} />
                ))}
              </div>
            </SummaryCard>
            <SheetCard sheet={view.sheet} />
          </>
        }
        second={
          <>
            <PageHeading level={2} lead={view.lead}>
              {view.title}
            </PageHeading>
            <Form typed>
              <input type="hidden" name="version" value={view.head.version} />
              <ChoiceField
                name="act"
                label={t('appeal.desk.act')}
                value={typed.act}
                error={errorOf(errors, 'act')}
                options={view.acts}
              />
              <SelectField
                name="reason"
                label={t('appeal.desk.reason')}
                value={typed.reason}
                error={errorOf(errors, 'reason')}
                options={view.reasons}
              />
              {view.regions && (
                <>
                  <SelectField
                    name="region"
                    label={t('appeal.desk.region')}
                    optional
                    value={typed.region}
                    error={errorOf(errors, 'region')}
                    options={view.regions}
                  />
                  <TextField
                    name="until"
                    label={t('appeal.desk.until')}
                    optional
                    width="sm"
                    value={typed.until}
                    error={errorOf(errors, 'until')}
                  />
                </>
              )}
              <TextArea
                name="explanation"
                label={t('appeal.desk.explanation')}
                hint={t('appeal.desk.explanationHint')}
                rows={6}
                maxLength={explanationLength}
                dir="auto"
                value={typed.explanation}
                error={errorOf(errors, 'explanation')}
              />
              <TextArea
                name="note"
                label={t('decide.note')}
                hint={t('decide.noteHint')}
                optional
                rows={2}
                maxLength={noteLength}
                value={typed.note}
                error={errorOf(errors, 'note')}
              />
              <Notice tone="info">{t('appeal.desk.letter')}</Notice>
              <Actions>
                <Button>{t('appeal.desk.continue')}</Button>
                <a href={view.head.href}>{t('desk.case.toCase')}</a>
              </Actions>
            </Form>
          </>
        }
      />
    </PageLayout>
  );
}

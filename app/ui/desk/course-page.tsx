import type { FieldValues, UseFormRegisterReturn } from 'react-hook-form';
import type { z } from 'zod';
import type { CourseStep } from '#app/domain/decisions/course-forms';
import { noteLength } from '#app/domain/decisions/note-length';
import { useT } from '#app/i18n/react';
import type { MessageKey } from '#app/i18n/translate';
import type { LetterView } from '../deciding/letter-body';
import { Details } from '../details';
import { Actions, Button } from '../form/button';
import { useCheckedForm } from '../form/checked-form';
import { ChoiceField } from '../form/choice-field';
import { errorOf, type FieldProblem } from '../form/error-summary';
import { Form } from '../form/form';
import { SelectField, type SelectOption } from '../form/select-field';
import { TextArea } from '../form/text-area';
import { PageLayout } from '../layout/page-layout';
import { Panes } from '../layout/panes';
import { Notice } from '../notice';
import { PageHeading } from '../page-heading';
import { SummaryCard } from '../summary-list';
import { CaseHead } from './case-head';
import type { CaseHeadView } from './case-view';
import { LetterPreview } from './letter-preview';
import { useLetterPreview } from './use-letter-preview';

interface AskedFor {
  name: string;
  label: string;
  detail: string;
  options: readonly SelectOption[];
  suggested: string;
}

export interface CourseView {
  step: CourseStep;
  head: CaseHeadView;
  title: string;
  lead: string;
  /** What the applicant wrote, where the step answers it. */
  text: string;
  complaint?: string;
  /** Days to choose from, or reasons. */
  options?: readonly SelectOption[];
  /** What the portal has drafted for whoever signs: the day, the reasons, and since when. */
  chosen?: string;
  draft?: string;
  note?: string | null;
  documents?: readonly AskedFor[];
  answers?: readonly AskedFor[];
  /** What happens when the step is taken. */
  effects: readonly string[];
  /** The letter it sends, with what is proposed, and where it is drawn anew; null where it sends none of its own. */
  letter: { first: LetterView; lead: string; preview: string } | null;
}

interface Props {
  view: CourseView;
  errors?: readonly FieldProblem[];
  typed: Record<string, string>;
}

/** A step beside asking, recommending and deciding: what it does, why, and one button. */
export function CoursePage({ view, errors, typed }: Props) {
  const t = useT();
  const { step, head, options = [] } = view;
  const { onSubmit, control, problems } = useCheckedForm({
    // Each step has fields of its own.
    schema: async (): Promise<z.ZodType<unknown, FieldValues>> =>
      (await import('#app/domain/decisions/course-forms')).courseForms[step],
    words: (code) => t(`cycle.error.${code}` as MessageKey, { until: '' }),
    refused: errors,
  });
  const { letter, state, onChange } = useLetterPreview(view.letter?.preview ?? null, view.letter?.first ?? null);
  const tied = control as (name: string) => UseFormRegisterReturn | undefined;
  const reasoned = step !== 'return' && step !== 'change-lane';
  const form = (
    <Form typed onSubmit={onSubmit} onChange={onChange}>
      <input type="hidden" name="version" value={head.version} {...tied('version')} />
      {view.complaint && <input type="hidden" name="complaint" value={view.complaint} {...tied('complaint')} />}
      {view.documents && (
        <fieldset className="field" id="return">
          <legend className="ds-label field-label">{t('cycle.step.return.documents')}</legend>
          <Rows rows={view.documents} typed={typed} control={tied} />
        </fieldset>
      )}
      {view.answers && (
        <Details
          summary={t('cycle.step.return.answers')}
          open={view.answers.some(({ name, suggested }) => typed[name] ?? suggested)}
        >
          <Rows rows={view.answers} typed={typed} control={tied} />
        </Details>
      )}
      {step === 'terminate' && (
        <ChoiceField
          name="ground"
          label={t('cycle.step.terminate.ground')}
          options={options}
          value={typed.ground}
          error={errorOf(problems, 'ground')}
          control={tied('ground')}
        />
      )}
      {step === 'extend-term' && (
        <SelectField
          name="until"
          label={t('cycle.step.extend-term.until')}
          options={options}
          value={typed.until ?? view.chosen}
          error={errorOf(problems, 'until')}
          control={tied('until')}
        />
      )}
      {reasoned && (
        <TextArea
          name="reason"
          label={t(`cycle.step.${step}.reason`)}
          hint={t(`cycle.step.${step}.reasonHint`)}
          rows={6}
          maxLength={noteLength}
          value={typed.reason ?? view.draft}
          error={errorOf(problems, 'reason')}
          control={tied('reason')}
        />
      )}
      {step === 'return' && (
        <TextArea
          name="note"
          label={t('cycle.step.return.note')}
          hint={t('cycle.step.return.noteHint')}
          optional
          rows={4}
          maxLength={noteLength}
          value={typed.note}
          error={errorOf(problems, 'note')}
          control={tied('note')}
        />
      )}
      <SummaryCard title={t('decide.effects')}>
        <ul>
          {view.effects.map((effect) => (
            <li key={effect}>{effect}</li>
          ))}
        </ul>
      </SummaryCard>
      <Actions>
        <Button kind={step === 'terminate' || step === 'leave-without-consideration' ? 'danger' : 'primary'}>
          {t(`cycle.step.${step}.action`)}
        </Button>
        <a href={head.href}>{t('desk.case.toCase')}</a>
      </Actions>
    </Form>
  );
  const told = (
    <>
      <PageHeading level={2} lead={view.lead}>
        {view.title}
      </PageHeading>
      {view.text && (
        <p className="answer" dir="auto">
          {view.text}
        </p>
      )}
      {view.note && <Notice tone="info">{view.note}</Notice>}
      {form}
    </>
  );
  return (
    <PageLayout
      width={view.letter ? 'full' : 'wide'}
      back={head.href}
      backText={t('desk.case.toCase')}
      errors={problems}
    >
      <CaseHead head={head} />
      {view.letter && letter ? (
        <Panes first={<LetterPreview letter={letter} lead={view.letter.lead} state={state} />} second={told} />
      ) : (
        told
      )}
    </PageLayout>
  );
}

function Rows({
  rows,
  typed,
  control,
}: {
  rows: readonly AskedFor[];
  typed: Record<string, string>;
  control: (name: string) => UseFormRegisterReturn | undefined;
}) {
  const t = useT();
  return (
    <div className="askable">
      {rows.map(({ name, label, detail, options, suggested }) => (
        <div key={name} className="askable-row">
          <SelectField
            name={name}
            label={label}
            hint={<bdi>{detail || t('common.notProvided')}</bdi>}
            value={typed[name] ?? suggested}
            options={options}
            empty={t('cycle.step.return.notMissing')}
            control={control(name)}
          />
        </div>
      ))}
    </div>
  );
}

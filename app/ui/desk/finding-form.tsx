import type { ReactNode } from 'react';
import { noteLength } from '#app/domain/decisions/note-length';
import { useT } from '#app/i18n/react';
import { Actions } from '../form/button';
import { ChoiceField } from '../form/choice-field';
import { ErrorSummary, errorOf, type FieldProblem } from '../form/error-summary';
import { Form } from '../form/form';
import { SelectField } from '../form/select-field';
import { TextArea } from '../form/text-area';
import type { CheckView, FindingOptions } from './case-view';
import { useCheckedForm } from './use-checked-form';

const schema = async () => (await import('#app/domain/decisions/officer-forms')).findingForm;

export interface TypedFinding {
  finding: string;
  reason: string;
  note: string;
}

interface Props {
  check: CheckView;
  findings: readonly FindingOptions[];
  errors?: readonly FieldProblem[];
  /** What was sent and refused. */
  typed?: TypedFinding;
  save: ReactNode;
}

/** What a check found. With script only the reasons of the chosen finding are offered; without, all of them in groups. */
export function FindingForm({ check, findings, errors, typed, save }: Props) {
  const t = useT();
  const { onSubmit, control, problems, chosen, hydrated } = useCheckedForm(schema, errors);
  const now = typed ?? { finding: check.finding ?? '', reason: check.reason, note: check.note };
  const finding = (chosen('finding') as string | null | undefined) ?? now.finding;
  const withReasons = findings.filter(({ reasons }) => reasons.length > 0);
  const fitting = withReasons.filter((each) => (finding ? each.finding === finding : !hydrated));
  return (
    <Form onSubmit={onSubmit} className="form finding-form">
      <ErrorSummary errors={problems} />
      <input type="hidden" name="act" value="finding" {...control('act')} />
      <input type="hidden" name="kind" value={check.kind} {...control('kind')} />
      <ChoiceField
        name="finding"
        label={t('desk.check.finding')}
        inline
        value={now.finding}
        error={errorOf(problems, 'finding')}
        options={findings.map(({ finding: value, label }) => ({ value, label }))}
        control={control('finding')}
      />
      {fitting.length > 0 && (
        <SelectField
          name="reason"
          label={t('desk.check.reason')}
          hint={t('desk.check.reasonHint')}
          value={now.reason}
          error={errorOf(problems, 'reason')}
          options={fitting.map(({ label, reasons }) => ({ label, options: reasons }))}
          control={control('reason')}
        />
      )}
      <TextArea
        name="note"
        label={t('desk.check.note')}
        hint={t('desk.check.noteHint')}
        optional
        rows={2}
        maxLength={noteLength}
        value={now.note}
        error={errorOf(problems, 'note')}
        control={control('note')}
      />
      <Actions>{save}</Actions>
    </Form>
  );
}

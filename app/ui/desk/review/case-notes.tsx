import { caseNoteLength } from '#app/domain/decisions/note-length';
import { useT } from '#app/i18n/react';
import { Button } from '../../form/button';
import { errorOf, type FieldProblem } from '../../form/error-summary';
import { Form } from '../../form/form';
import { TextArea } from '../../form/text-area';
import { SummaryCard } from '../../summary-list';
import type { CaseView } from '../case-view';

interface Props {
  notes: NonNullable<CaseView['notes']>;
  errors?: readonly FieldProblem[];
  typed?: string;
}

/** Between officers, apart from everything the applicant sees. */
export function CaseNotes({ notes: { list, action, key }, errors = [], typed }: Props) {
  const t = useT();
  return (
    <SummaryCard title={t('review.notes.title')} id="notes">
      <div className="stack">
        <p className="muted">{t('review.notes.lead')}</p>
        {list.length === 0 && <p className="muted">{t('review.notes.none')}</p>}
        {list.map(({ id, by, text }) => (
          <div key={id} className="decision">
            <p className="muted">{by}</p>
            <p dir="auto">{text}</p>
          </div>
        ))}
        <Form key={key} action={action} className="form">
          <input type="hidden" name="act" value="note" />
          <input type="hidden" name="key" value={key} />
          <TextArea
            name="text"
            label={t('review.notes.text')}
            rows={2}
            maxLength={caseNoteLength}
            value={typed}
            error={errorOf(errors, 'text')}
          />
          <Button kind="secondary">{t('review.notes.save')}</Button>
        </Form>
      </div>
    </SummaryCard>
  );
}

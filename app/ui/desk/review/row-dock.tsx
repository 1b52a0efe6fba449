import { type FormEvent, useState } from 'react';
import { noteLength } from '#app/domain/decisions/note-length';
import { useT } from '#app/i18n/react';
import { Form } from '../../form/form';
import { Mark } from '../../mark';
import { useHydrated } from '../../use-hydrated';
import { Signs } from '../signs';
import type { ReviewView, RowView } from './review-view';
import { RuleCard } from './rule-card';
import { type Review, rowId } from './use-review';

interface Props {
  view: ReviewView;
  review: Review;
  /** Moves the focus to a row once it is drawn. */
  goTo: (row: string | null) => void;
}

/** The selected row: what it claims, what stands against it, what may be found, and the rule. It keeps its height. */
export function RowDock({ view, review, goTo }: Props) {
  const t = useT();
  const { current: row } = review;
  if (!row) return null;
  const card = view.cards[row.card];
  return (
    <section className="review-dock" id="dock" aria-labelledby="dock-title" tabIndex={0}>
      <div className="review-judge">
        <h3 id="dock-title">
          <span className="ds-sr-only">{t('review.dock.title')}: </span>
          {row.label}
        </h3>
        <p className="review-claim">
          <bdi>{row.value || t('common.notProvided')}</bdi>
        </p>
        {row.said && <p className="muted">{row.said}</p>}
        <Found row={row} review={review} />
        {review.mayWork && <Judge key={rowId(row)} row={row} view={view} review={review} goTo={goTo} />}
        {row.machine && (
          <p className="review-machine-line">
            <Mark state={row.machine.finding === 'matches' ? 'yes' : 'warning'}>
              {t('review.rows.machine')}: {row.machine.text}
            </Mark>
          </p>
        )}
        <Signs signs={row.signs} />
      </div>
      {card && <RuleCard card={card} />}
    </section>
  );
}

function Found({ row, review }: { row: RowView; review: Review }) {
  const t = useT();
  const sent = review.sending[rowId(row)];
  return (
    <p className="review-saved" role="status">
      {sent?.state === 'saving' && t('review.dock.saving')}
      {sent?.state === 'failed' && (
        <>
          <strong>{sent.text}</strong>{' '}
          <button type="button" className="viewer-tool" onClick={sent.again}>
            {t('review.dock.again')}
          </button>
        </>
      )}
      {!sent && row.finding && (
        <>
          <strong>{[row.text, row.reasonText].filter(Boolean).join('. ')}</strong> {row.note && <bdi>{row.note} </bdi>}
          <span className="muted">{row.saved}</span>
        </>
      )}
      {!sent && row.before && (
        <span className="muted">
          {t('review.dock.history')}: {row.before}
        </span>
      )}
    </p>
  );
}

/** Findings by number; one that speaks against the person asks for its reason, by number too. */
function Judge({ row, view, review, goTo }: Props & { row: RowView }) {
  const t = useT();
  const hydrated = useHydrated();
  const [choosing, setChoosing] = useState<string | null>(null);
  const [reason, setReason] = useState(row.reason);
  const [note, setNote] = useState(row.note);
  const reasons = view.findings.find(({ finding }) => finding === choosing)?.reasons ?? [];
  const open = review.openUnder(row).length;
  const proposals = review.proposed(row.kind).length;
  const noted = note !== row.note && row.finding !== null && !choosing;

  function save(finding: string, why = '') {
    setChoosing(null);
    goTo(review.judge(row, { finding, reason: why, note: note.trim() }));
  }
  function choose(finding: string) {
    const needs = view.findings.find((each) => each.finding === finding)?.reasons ?? [];
    if (needs.length === 0) return save(finding);
    setReason('');
    setChoosing(finding);
  }
  /** “Another reason” is the note's to say. */
  function because(why: string) {
    if (why !== 'other' || note.trim()) return save(choosing ?? '', why);
    setReason(why);
    document.getElementById('row-note')?.focus();
  }
  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const pressed = (event.nativeEvent as SubmitEvent).submitter as HTMLButtonElement | null;
    if (pressed?.name === 'finding') choose(pressed.value);
  }

  return (
    <Form action={view.action} className="review-form" onSubmit={hydrated ? onSubmit : undefined}>
      <input type="hidden" name="act" value="finding" />
      <input type="hidden" name="kind" value={row.kind} />
      <input type="hidden" name="row" value={`${row.key}~${row.version}`} />
      <div className="review-findings" role="group" aria-label={t('review.dock.finding')}>
        {choosing === null
          ? view.findings.map(({ finding, label }, at) => (
              <button
                key={finding}
                className="ds-button"
                data-variant="secondary"
                data-key={`choose-${at + 1}`}
                name="finding"
                value={finding}
                aria-pressed={row.finding === finding}
              >
                <kbd>{at + 1}</kbd>{' '}
                {finding === 'matches' && open > 0 ? t('review.dock.matchesAll', { count: open }) : label}
              </button>
            ))
          : reasons.map(({ value, label }, at) => (
              <button
                key={value}
                type="button"
                className="ds-button"
                data-variant="secondary"
                data-key={`choose-${at + 1}`}
                aria-pressed={reason === value}
                onClick={() => because(value)}
              >
                <kbd>{at + 1}</kbd> {label}
              </button>
            ))}
      </div>
      {!hydrated && <ReasonList view={view} value={row.reason} />}
      <label className="review-note">
        <span>{t('review.dock.note')}</span>
        <textarea
          className="ds-input"
          id="row-note"
          name="note"
          rows={1}
          maxLength={noteLength}
          title={t('review.dock.noteHint')}
          data-key="note"
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </label>
      <div className="review-ends">
        {choosing && (
          <>
            {reason === 'other' && (
              <button type="button" className="ds-button" data-key="save" onClick={() => because('other')}>
                {t('review.dock.save')}
              </button>
            )}
            <button
              type="button"
              className="ds-button"
              data-variant="tertiary"
              data-key="cancel"
              onClick={() => setChoosing(null)}
            >
              {t('review.dock.cancel')}
            </button>
          </>
        )}
        {noted && (
          <button
            type="button"
            className="ds-button"
            data-variant="secondary"
            data-key="save"
            onClick={() => save(row.finding ?? '', row.reason)}
          >
            {t('review.dock.save')}
          </button>
        )}
        {!choosing && !noted && proposals > 0 && (
          <button
            className="ds-button"
            data-variant="secondary"
            data-key="save confirm"
            type={hydrated ? 'button' : 'submit'}
            name="act"
            value="confirm"
            onClick={hydrated ? () => goTo(review.confirm(row.kind)) : undefined}
          >
            {t('review.rows.confirm', { count: proposals })}
          </button>
        )}
      </div>
    </Form>
  );
}

/** Without script every reason stands under its finding. */
function ReasonList({ view, value }: { view: ReviewView; value: string }) {
  const t = useT();
  return (
    <label className="review-note">
      <span>{t('desk.check.reason')}</span>
      <select className="ds-input" name="reason" defaultValue={value}>
        <option value="">–</option>
        {view.findings
          .filter(({ reasons }) => reasons.length > 0)
          .map(({ finding, label, reasons }) => (
            <optgroup key={finding} label={label}>
              {reasons.map((each) => (
                <option key={each.value} value={each.value}>
                  {each.label}
                </option>
              ))}
            </optgroup>
          ))}
      </select>
    </label>
  );
}

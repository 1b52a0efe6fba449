import { useT } from '#app/i18n/react';
import { Mark } from '../../mark';
import { Notice } from '../../notice';
import type { CheckRowsView, ReviewView, RowView } from './review-view';
import { type Review, rowId } from './use-review';

interface Props {
  view: ReviewView;
  review: Review;
  caseHref: string;
}

/** Check by check, row by row: what is claimed and what was found. A row is a link, so it is selected without script too. */
export function RowList({ view, review, caseHref }: Props) {
  const t = useT();
  const mayWork = review.checks.some((check) => check.mayWork);
  return (
    <>
      <h2 id="checks">{t('review.rows.title')}</h2>
      <p className="muted review-progress" role="status">
        {review.allDone ? t('review.rows.closed') : t('review.rows.progress', { done: review.judged, all: review.all })}
      </p>
      {!mayWork && !review.allDone && <p className="muted">{t('review.rows.takeFirst')}</p>}
      {review.checks.map((check) => (
        <section key={check.kind} className="card review-check" id={`check-${check.kind}`}>
          <div className="card-head">
            <h3 className="card-title">{check.title}</h3>
            <Mark state={check.mark}>{check.text}</Mark>
          </div>
          <Rows check={check} view={view} review={review} caseHref={caseHref} />
        </section>
      ))}
    </>
  );
}

function Rows({ check, view, review, caseHref }: Props & { check: CheckRowsView }) {
  const t = useT();
  if (check.hidden) return <p className="card-body muted">{t('review.rows.hidden')}</p>;
  if (check.rows.length === 0) return <p className="card-body muted">{t('review.rows.none')}</p>;
  return (
    <ul className="review-rows">
      {check.rows.map((row) => (
        <Row key={row.key} row={row} view={view} review={review} caseHref={caseHref} />
      ))}
    </ul>
  );
}

function Row({ row, view, review, caseHref }: Props & { row: RowView }) {
  const t = useT();
  const id = rowId(row);
  const sent = review.sending[id];
  const label = sent?.finding && view.findings.find(({ finding }) => finding === sent.finding)?.label;
  const against = row.finding === null && row.machine?.finding === 'does-not-match';
  const state = sent?.state === 'failed' || against ? 'warning' : sent ? 'waiting' : row.mark;
  const proposed = row.finding === null && !sent && row.machine !== null;
  return (
    <li data-inner={row.inner || undefined}>
      <a
        className="review-row"
        href={`${caseHref}?row=${encodeURIComponent(id)}#dock`}
        id={`row-${id}`}
        data-row
        aria-current={review.selected === id ? 'true' : undefined}
        onFocus={() => review.select(id)}
        onClick={(event) => {
          event.preventDefault();
          review.select(id);
        }}
      >
        <span className="review-label">{row.label}</span>
        <bdi className="review-value">
          {row.value || t('common.notProvided')}
          {row.said && <small className="muted"> · {row.said}</small>}
        </bdi>
        <span className="review-found">
          <Mark state={state}>
            {label || row.text}
            {proposed && <small className="review-machine">{t('review.rows.machine')}</small>}
          </Mark>
        </span>
      </a>
    </li>
  );
}

export function ConflictNotice({ review, view }: Pick<Props, 'review' | 'view'>) {
  const t = useT();
  const { conflict, checks } = review;
  const row = conflict && checks.flatMap(({ rows }) => rows).find((each) => rowId(each) === conflict.row);
  if (!conflict || !row) return null;
  const { mine } = conflict;
  const finding = view.findings.find((each) => each.finding === mine.finding);
  const reason = finding?.reasons.find(({ value }) => value === mine.reason)?.label;
  return (
    <Notice tone="warning" title={t('review.conflict.title')} live>
      <dl className="summary-list">
        <div className="summary-row">
          <dt>{t('review.conflict.theirs')}</dt>
          <dd className="summary-value">
            {row.label}: {[row.text, row.reasonText, row.note, row.saved].filter(Boolean).join('. ')}
          </dd>
        </div>
        <div className="summary-row">
          <dt>{t('review.conflict.yours')}</dt>
          <dd className="summary-value">{[finding?.label, reason, mine.note].filter(Boolean).join('. ')}</dd>
        </div>
      </dl>
      <p className="actions">
        <button type="button" className="ds-button" data-variant="secondary" onClick={review.forget}>
          {t('review.conflict.keep')}
        </button>{' '}
        <button type="button" className="ds-button" data-variant="secondary" onClick={() => review.judge(row, mine)}>
          {t('review.conflict.replace')}
        </button>
      </p>
    </Notice>
  );
}

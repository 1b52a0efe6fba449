import { useT } from '#app/i18n/react';
import { Mark } from '../../mark';
import { Notice } from '../../notice';
import type { CheckRowsView, OutsideView, ReviewView, RowView } from './review-view';
import { type Review, rowId } from './use-review';

interface Props {
  view: ReviewView;
  review: Review;
  caseHref: string;
  /** Opens a document beside the rows. */
  show: (document: string) => void;
}

/** Check by check, row by row: what is claimed and what was found. A row is a link, so it is selected without script too. */
export function RowList({ view, review, caseHref, show }: Props) {
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
          {check.outside.length > 0 && <Outside rows={check.outside} caseHref={caseHref} show={show} />}
        </section>
      ))}
    </>
  );
}

function Rows({ check, view, review, caseHref }: Omit<Props, 'show'> & { check: CheckRowsView }) {
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

function Row({ row, view, review, caseHref }: Omit<Props, 'show'> & { row: RowView }) {
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

/** What was asked outside for this check; the document that came with it opens beside the rows. */
function Outside({ rows, caseHref, show }: Pick<Props, 'caseHref' | 'show'> & { rows: readonly OutsideView[] }) {
  const t = useT();
  return (
    <ul className="review-rows" aria-label={t('rowsDesk.outside.title')}>
      {rows.map(({ id, href, who, state, answer, reasons, mark, document }) => (
        <li key={id} className="review-row" data-outside>
          <a className="ds-link review-label" href={href}>
            <bdi>{who}</bdi>
          </a>
          <span className="review-value">
            {state}
            {reasons && (
              <bdi>
                <br />
                {reasons}
              </bdi>
            )}
          </span>
          <span className="review-found">
            <Mark state={mark}>
              {answer || t('rowsDesk.outside.none')}
              {document && (
                <a
                  className="ds-link review-machine"
                  href={`${caseHref}?document=${document}#viewer`}
                  onClick={(event) => {
                    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                    event.preventDefault();
                    show(document);
                  }}
                >
                  {t('rowsDesk.outside.look')}
                </a>
              )}
            </Mark>
          </span>
        </li>
      ))}
    </ul>
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

import { useT } from '#app/i18n/react';
import { SummaryCard } from '../summary-list';
import { Timeline } from '../timeline';
import type { CaseView, DecisionView } from './case-view';

/** What the applicant was asked, answered and objected: read before the checks, which it may change. */
export function Exchange({ view: { requests, objections } }: { view: CaseView }) {
  const t = useT();
  return (
    <>
      {objections.length > 0 && (
        <SummaryCard
          title={t('desk.case.objections')}
          rows={objections.map(({ id, when, text }) => ({ key: id, label: when, value: text, dir: 'auto' }))}
        />
      )}
      {requests.length > 0 && <Requests requests={requests} />}
    </>
  );
}

/** What was signed and what happened so far. */
export function CaseHistory({ view: { decisions, permits, timeline } }: { view: CaseView }) {
  const t = useT();
  return (
    <>
      {decisions.length > 0 && (
        <SummaryCard title={t('desk.case.history')}>
          <div className="stack">
            {decisions.map((decision) => (
              <DecisionSheet key={decision.id} decision={decision} />
            ))}
          </div>
        </SummaryCard>
      )}
      {permits.length > 0 && (
        <SummaryCard
          title={t('desk.case.permits')}
          rows={permits.map(({ id, title, href, number, standing }) => ({
            key: id,
            label: title,
            value: (
              <a className="ds-link" href={href} dir="ltr">
                {number}
              </a>
            ),
            mark: standing,
          }))}
        />
      )}
      <SummaryCard title={t('desk.case.timeline')}>
        <Timeline items={timeline} />
      </SummaryCard>
    </>
  );
}

export function DecisionSheet({ decision }: { decision: DecisionView }) {
  const { title, number, by, when, reasons, note, departure, explanation, persons } = decision;
  return (
    <div className="decision">
      <p>
        <strong>{title}</strong> {number && <span dir="ltr">{number}</span>}
      </p>
      <p className="muted">
        {by} · {when}
      </p>
      {reasons.length > 0 && (
        <ul>
          {reasons.map((reason) => (
            <li key={reason.title}>
              {reason.title} {reason.source && <small className="muted">({reason.source})</small>}
            </li>
          ))}
        </ul>
      )}
      {persons.length > 0 && (
        <ul>
          {persons.map((said) => (
            <li key={said}>{said}</li>
          ))}
        </ul>
      )}
      {departure && <p>{departure}</p>}
      {explanation && <p dir="auto">{explanation}</p>}
      {note && <p dir="auto">{note}</p>}
    </div>
  );
}

function Requests({ requests }: { requests: CaseView['requests'] }) {
  const t = useT();
  return (
    <SummaryCard title={t('desk.case.requests')}>
      <div className="stack">
        {requests.map(({ id, asked, until, items, answer, state }) => (
          <div key={id} className="decision">
            <p>
              <strong>{asked}</strong>
            </p>
            <p className="muted">
              {state} {until}
            </p>
            <ul>
              {items.map((item) => (
                <li key={item}>
                  <bdi>{item}</bdi>
                </li>
              ))}
            </ul>
            {answer && (
              <>
                <p className="muted">{t('desk.request.answer')}</p>
                <p dir="auto">{answer}</p>
              </>
            )}
          </div>
        ))}
      </div>
    </SummaryCard>
  );
}

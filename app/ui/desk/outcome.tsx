import { Fragment } from 'react';
import { useT } from '#app/i18n/react';
import { MarkList } from '../mark';
import { Notice } from '../notice';
import { PointsBar } from '../points-bar';
import type { OutcomeView } from './case-view';

/** Conditions and points, as the applicant saw them, with what the review says against them. */
export function OutcomeSheet({ outcome }: { outcome: OutcomeView }) {
  const t = useT();
  return (
    <section className="card" id="outcome">
      <div className="card-head">
        <h2 className="card-title">{t('desk.outcome.title')}</h2>
      </div>
      <div className="card-body stack">
        <Notice tone={outcome.grantableTone} title={outcome.grantable}>
          <p>
            {t('desk.outcome.total', { points: outcome.total })} · {t('desk.outcome.lane', { lane: outcome.lane })}
          </p>
        </Notice>
        <p className="muted">{t('desk.outcome.rules', { version: outcome.ruleSet })}</p>
        <ul>
          {outcome.verified.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {outcome.versions && (
          <Notice title={t('rules.favour.title')}>
            <p>
              <strong>{outcome.versions.applies}</strong> {outcome.versions.because}
            </p>
            <ul>
              {outcome.versions.lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </Notice>
        )}
        <h3>{t('desk.outcome.gates')}</h3>
        <MarkList
          items={outcome.gates.map(({ key, state, title, because, cure, source, against }) => ({
            key,
            state,
            title,
            text: (
              <>
                {because}
                {cure && (
                  <>
                    <br />
                    {cure}
                  </>
                )}
                <br />
                <small>{t('desk.outcome.source', { source })}</small>
                {against.length > 0 && (
                  <>
                    <br />
                    <strong>{t('rowsDesk.against.by')}</strong>
                    {against.map(({ key: row, href, label, finding }) => (
                      <Fragment key={row}>
                        <br />
                        <a className="ds-link" href={href}>
                          <bdi>{label}</bdi>
                        </a>{' '}
                        {finding}
                      </Fragment>
                    ))}
                  </>
                )}
              </>
            ),
          }))}
        />
        <h3>{t('desk.outcome.criteria')}</h3>
        <p className="muted">{t('desk.outcome.criteriaNote')}</p>
        <ul className="criteria">
          {outcome.criteria.map(({ key, title, text, points, max, because }) => (
            <li key={key}>
              <div className="criteria-head">
                <strong>{title}</strong>
                <span>{text}</span>
              </div>
              <PointsBar points={points} max={max} />
              <p className="muted">{because}</p>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

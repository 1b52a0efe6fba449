import { useT } from '#app/i18n/react';
import { Details } from '../details';
import { Table } from '../table';

export interface AftermathView {
  line: string | null;
  processing: string;
  dates: string;
  consent: string;
  amend: string | null;
  /** The employer's confirmation of the offer; null where none is claimed. */
  employer: string | null;
  /** Null before the clock has begun to run. */
  stops: readonly { key: string; from: string; to: string; why: string; days: string }[] | null;
  emails: readonly { key: string; href: string; title: string; when: string }[];
}

/** Under the story of an application: its place in the line and the ways on from here. */
export function WaysOn({ line, processing, dates, consent, amend, employer }: AftermathView) {
  const t = useT();
  const ways = [
    { href: dates, text: t('planner.title') },
    amend && { href: amend, text: t('amending.link') },
    employer && { href: employer, text: t('employer.title') },
    { href: consent, text: t('after.consent.title') },
    { href: processing, text: t('after.processing.title') },
  ].filter((way) => way !== null && way !== '');
  return (
    <section>
      <h2>{t('after.title')}</h2>
      {line && <p>{line}</p>}
      <ul>
        {ways.map(({ href, text }) => (
          <li key={href}>
            <a className="ds-link" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** When the clock of the decision stood still, and why: nothing is added to a term that is not told here. */
export function ClockLedger({ stops }: Pick<AftermathView, 'stops'>) {
  const t = useT();
  if (!stops) return null;
  return (
    <section>
      <h2>{t('after.clock.title')}</h2>
      {stops.length === 0 ? (
        <p>{t('after.clock.never')}</p>
      ) : (
        <Table
          caption={t('after.clock.title')}
          quiet
          columns={[
            { key: 'from', label: t('after.clock.from') },
            { key: 'to', label: t('after.clock.to') },
            { key: 'why', label: t('after.clock.why') },
            { key: 'days', label: t('after.clock.length') },
          ]}
          rows={stops.map(({ key, from, to, why, days }) => ({ key, cells: [from, to, why, days] }))}
        />
      )}
    </section>
  );
}

/** Every e-mail that was sent, each to be opened again. */
export function EmailsSent({ emails }: Pick<AftermathView, 'emails'>) {
  const t = useT();
  if (emails.length === 0) return null;
  return (
    <Details summary={`${t('talk.mail.title')} (${emails.length})`}>
      <ul>
        {emails.map(({ key, href, title, when }) => (
          <li key={key}>
            <a className="ds-link" href={href}>
              {title}
            </a>{' '}
            <span className="muted">({when})</span>
          </li>
        ))}
      </ul>
      <p className="muted">{t('talk.mail.open')}</p>
    </Details>
  );
}

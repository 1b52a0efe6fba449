import { useT } from '#app/i18n/react';
import { Details } from '../details';
import { SummaryCard } from '../summary-list';
import { Tag } from '../tag';

export interface AmendCard {
  key: string;
  title: string;
  rows: readonly { key: string; label: string; changed: string | null; href: string }[];
}

/** What can be changed: pages and lists, section by section. */
export function AmendCards({ cards }: { cards: readonly AmendCard[] }) {
  const t = useT();
  return cards.map(({ key, title, rows }) => (
    <SummaryCard
      key={key}
      title={title}
      rows={rows.map(({ key: step, label, changed, href }) => ({
        key: step,
        label,
        value: changed ? <Tag tone="warning">{changed}</Tag> : <span className="muted">{t('amending.asSent')}</span>,
        change: { href, text: t('amending.step'), what: label },
      }))}
    />
  ));
}

interface Frozen {
  key: string;
  why: string;
  what: readonly string[];
}

/** What stays as it was sent: the reason first, then what it is about. */
export function FrozenParts({ frozen }: { frozen: readonly Frozen[] }) {
  const t = useT();
  if (frozen.length === 0) return null;
  return (
    <Details summary={t('amending.frozen')}>
      {frozen.map(({ key, why, what }) => (
        <div key={key}>
          <ul>
            {what.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
          <p className="muted">{why}</p>
        </div>
      ))}
    </Details>
  );
}

interface Open {
  gaps: readonly { key: string; text: string; href: string }[];
  papers: readonly { key: string; text: string; href: string; state: string; missing: boolean }[];
}

/** What the change still needs: answers that it opens, papers that go with it. */
export function StillOpen({ gaps, papers }: Open) {
  const t = useT();
  return (
    <>
      {gaps.length > 0 && (
        <section>
          <h2>{t('amending.besides')}</h2>
          <ul>
            {gaps.map(({ key, text, href }) => (
              <li key={key}>
                <a className="ds-link" href={href}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {papers.length > 0 && (
        <section>
          <h2>{t('amending.papers')}</h2>
          <ul>
            {papers.map(({ key, text, href, state, missing }) => (
              <li key={key}>
                <a className="ds-link" href={href}>
                  {text}
                </a>{' '}
                {missing ? <Tag tone="warning">{state}</Tag> : <span className="muted">({state})</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

import { useT } from '#app/i18n/react';
import { SummaryCard } from '../summary-list';
import { Tag } from '../tag';

export interface EntryCard {
  key: string;
  title: string;
  /** The page that asks before it is taken out. */
  remove: string;
  /** What is still missing, with the page that asks it. */
  gap?: { text: string; href: string };
  rows: readonly { key: string; label: string; value: string; href: string }[];
}

/** The entries of a list, each with the ways to change it and to take it out. */
export function EntryCards({ cards }: { cards: readonly EntryCard[] }) {
  const t = useT();
  return cards.map(({ key, title, remove, gap, rows }) => (
    <SummaryCard
      key={key}
      title={title}
      actions={[{ href: remove, text: t('common.actions.remove'), what: title }]}
      rows={rows.map(({ key: name, label, value, href }) => ({
        key: name,
        label,
        value: value && <span className="answer">{value}</span>,
        dir: 'auto',
        change: { href, what: `${label} (${title})` },
      }))}
    >
      {gap && (
        <p>
          <Tag tone="warning">{t('lists.unfinished')}</Tag> {gap.text}{' '}
          <a className="ds-link" href={gap.href}>
            {t('lists.finish')}
            <span className="ds-sr-only">: {title}</span>
          </a>
        </p>
      )}
    </SummaryCard>
  ));
}

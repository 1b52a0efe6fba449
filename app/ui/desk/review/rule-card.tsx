import { useT } from '#app/i18n/react';
import type { RuleCardView } from './review-view';

/** The rule beside a row: where it is written, what is enough, what may not be demanded. */
export function RuleCard({ card }: { card: RuleCardView }) {
  const t = useT();
  const list = (title: string, lines: readonly string[]) =>
    lines.length > 0 && (
      <div>
        <dt>{title}</dt>
        {lines.map((line) => (
          <dd key={line}>{line}</dd>
        ))}
      </div>
    );
  return (
    <aside className="rule-card" aria-label={t('review.card.title')}>
      <h4>{card.title}</h4>
      <dl>
        {list(t('review.card.asked'), card.asked)}
        {list(t('review.card.accepted'), [...card.accepted, ...(card.tolerated ? [card.tolerated] : [])])}
        {list(t('review.card.never'), card.never ? [card.never] : [])}
        {list(t('review.card.source'), [...card.serves, ...card.sources])}
      </dl>
    </aside>
  );
}

import { useT } from '#app/i18n/react';
import type { WordedRule } from '#app/i18n/rule-words.server';

/** What gives how many points: one short table for each criterion. */
export function PointsRules({ rules }: { rules: readonly WordedRule[] }) {
  const t = useT();
  return rules.map(({ code, title, max, adds, lines }) => (
    <section key={code}>
      <p className="score-head">
        <strong>{title}</strong>
        <span className="score">{t('info.programme.decide.max', { points: max })}</span>
      </p>
      <ul className="rule-lines">
        {lines.map(({ key, words, points }) => (
          <li key={key} className="score-head">
            <span>{words}</span>
            <span className="score">{adds ? `+${points}` : points}</span>
          </li>
        ))}
      </ul>
    </section>
  ));
}

import type { ReactNode } from 'react';
import type { WordedCriterion, WordedDocument, WordedGate } from '#app/i18n/outcome-words.server';
import { type MarkedItem, MarkList, type MarkState } from './mark';
import { PointsBar } from './points-bar';

const marks: Record<WordedGate['state'], MarkState> = { met: 'yes', 'not-met': 'no', unknown: 'unknown' };

interface GateListProps<G extends WordedGate> {
  gates: readonly G[];
  /** The sentence around what helps. */
  cure: (words: string) => ReactNode;
  /** A further line, such as a link to the question. */
  more?: (gate: G) => ReactNode;
}

/** Conditions with their state in words, the reason, and what helps. */
export function GateList<G extends WordedGate>({ gates, cure, more }: GateListProps<G>) {
  const items: MarkedItem[] = gates.map((gate) => ({
    key: gate.code,
    state: marks[gate.state],
    title: gate.title,
    text: (
      <>
        <span className="mark-state">{gate.stateWords}</span> {gate.because}
        {gate.cure && <span className="mark-text">{cure(gate.cure)}</span>}
        {more?.(gate)}
      </>
    ),
  }));
  return <MarkList items={items} />;
}

/** Points by criterion: how many of how many, as a bar and in words, and for what. */
export function ScoreList({ criteria }: { criteria: readonly WordedCriterion[] }) {
  return (
    <ul className="score-list">
      {criteria.map(({ code, title, points, max, score, because }) => (
        <li key={code}>
          <p className="score-head">
            <strong>{title}</strong> <span className="score">{score}</span>
          </p>
          <PointsBar points={points} max={max} />
          <p className="muted">{because}</p>
        </li>
      ))}
    </ul>
  );
}

/** Documents, each with why it is asked. */
export function NeedList({ documents }: { documents: readonly Pick<WordedDocument, 'item' | 'title' | 'why'>[] }) {
  return (
    <ul className="need-list">
      {documents.map(({ item, title, why }) => (
        <li key={item}>
          <strong>{title}</strong>
          <p className="muted">{why}</p>
        </li>
      ))}
    </ul>
  );
}

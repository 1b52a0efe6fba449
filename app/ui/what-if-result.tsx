import type {
  WordedCriterion,
  WordedDocument,
  WordedGate,
  WordedImprovement,
  WordedLane,
} from '#app/i18n/outcome-words.server';
import { useT } from '#app/i18n/react';
import { Details } from './details';
import { Actions, Button } from './form/button';
import { Form } from './form/form';
import { GateList, NeedList, ScoreList } from './outcome';
import { PointsBar } from './points-bar';

interface Change {
  before: number;
  after: number;
  gain: string | null;
  lane: { before: string; after: string } | null;
  criteria: readonly { code: string; title: string; before: number; after: number }[];
  added: readonly string[];
  removed: readonly string[];
  nothing: boolean;
}

interface Result {
  total: number;
  totalAtMost: number;
  threshold?: number;
  lane: WordedLane;
  laneAtMost: string | null;
  grantable: { state: 'yes' | 'no' | 'unknown'; words: string };
  gates: readonly WordedGate[];
  criteria: readonly WordedCriterion[];
  improvements: readonly WordedImprovement[];
  documents: Record<'required' | 'perhaps' | 'arrival', readonly WordedDocument[]>;
  change: Change | null;
}

interface Props {
  /** Null while a field is wrong. */
  result: Result | null;
  /** What is shown, as one line of text, to keep it. */
  line: string;
  keptDays: number;
}

/** Beside the form on wide screens; on narrow ones the headline stays in sight below it. */
export function WhatIfResult({ result, line, keptDays }: Props) {
  return (
    <div className="what-if-result">
      <div className="what-if-headline" role="status" data-part="headline">
        <Headline result={result} />
      </div>
      <div className="what-if-details" data-part="result">
        {result && (
          <>
            <Explanation {...result} />
            <Keep line={line} keptDays={keptDays} />
          </>
        )}
      </div>
    </div>
  );
}

function Headline({ result }: Pick<Props, 'result'>) {
  const t = useT();
  if (!result) return <p>{t('whatif.wrong')}</p>;
  const { total, threshold, lane, change } = result;
  return (
    <>
      <p className="what-if-score">
        <strong>{t('whatif.score', { points: total })}</strong>
        {change?.gain && <span className="what-if-gain">{change.gain}</span>}
        <span className="what-if-lane">{lane.title}</span>
      </p>
      <PointsBar points={total} max={100} threshold={threshold} />
    </>
  );
}

function Explanation(result: Result) {
  const t = useT();
  const { total, totalAtMost, lane, laneAtMost, grantable, gates, criteria, improvements } = result;
  return (
    <>
      <p>
        {lane.meaning} {t('check.result.points.days', { days: lane.days })}
      </p>
      {totalAtMost > total && <p className="muted">{t('whatif.atMost', { points: totalAtMost })}</p>}
      {laneAtMost && <p className="muted">{t('whatif.laneAtMost', { lane: laneAtMost })}</p>}
      <Changes change={result.change} />
      <Details summary={t('check.result.points.what')} open>
        <ScoreList criteria={criteria} />
      </Details>
      {improvements.length > 0 && (
        <Details summary={t('check.result.improvements.title')}>
          <ul>
            {improvements.map(({ key, words, gain, lane: leads }) => (
              <li key={key}>
                {words}: {t('check.result.improvements.gain', { gain })}
                {leads && `. ${t('check.result.improvements.lane', { lane: leads })}`}
              </li>
            ))}
          </ul>
        </Details>
      )}
      <Details summary={t('check.result.gates.title')}>
        <p>{grantable.words}</p>
        <GateList gates={gates} cure={(cure) => t('check.result.gates.cure', { cure })} />
      </Details>
      {(['required', 'perhaps', 'arrival'] as const).map(
        (group) =>
          result.documents[group].length > 0 && (
            <Details
              key={group}
              summary={`${t('check.result.documents.title')}: ${t(`check.result.documents.${group}`)} (${result.documents[group].length})`}
            >
              <NeedList documents={result.documents[group]} />
            </Details>
          ),
      )}
    </>
  );
}

function Changes({ change }: { change: Change | null }) {
  const t = useT();
  const again = (
    <Actions>
      <button className="ds-button" type="submit" form="what-if" name="compare" value="now" data-variant="secondary">
        {t('whatif.change.compare')}
      </button>
    </Actions>
  );
  if (!change)
    return (
      <section>
        <p>{t('whatif.change.none')}</p>
        {again}
      </section>
    );
  const { before, after, gain, lane, criteria, added, removed } = change;
  return (
    <section className="what-if-change">
      <h2>{t('whatif.change.title')}</h2>
      {change.nothing ? (
        <p>{t('whatif.change.nothing')}</p>
      ) : (
        <>
          <ul>
            {gain && <li>{t('whatif.change.points', { before, after })}</li>}
            {lane && <li>{t('whatif.change.lane', { before: lane.before, after: lane.after })}</li>}
            {criteria.map(({ code, title, before: old, after: now }) => (
              <li key={code}>{t('whatif.change.criterion', { title, before: old, after: now })}</li>
            ))}
            {added.length > 0 && <li>{t('whatif.change.added', { items: added.join('; ') })}</li>}
            {removed.length > 0 && <li>{t('whatif.change.removed', { items: removed.join('; ') })}</li>}
          </ul>
          {again}
        </>
      )}
    </section>
  );
}

function Keep({ line, keptDays }: Pick<Props, 'line' | 'keptDays'>) {
  const t = useT();
  return (
    <section>
      <h2>{t('whatif.keep.title')}</h2>
      <p>{t('whatif.keep.text', { days: keptDays })}</p>
      <Form>
        <input type="hidden" name="line" value={line} />
        <Actions>
          <Button kind="secondary">{t('whatif.keep.submit')}</Button>
        </Actions>
      </Form>
    </section>
  );
}

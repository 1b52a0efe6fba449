import type { Answers } from '#app/domain/application/questions';
import type { PlainDate } from '#app/domain/basics/plain-date';
import { evaluate } from '#app/domain/eligibility/evaluate';
import type { Outcome } from '#app/domain/eligibility/outcome';
import type { RuleSet } from '#app/domain/eligibility/rule-set';
import { findRuleSet, ruleSetFor, ruleSets } from '#app/domain/programmes/rule-sets';
import { tierOf } from '#app/domain/rating/occupations';
import { translateFor } from '#app/i18n/catalogues';
import { formatNumber } from '#app/i18n/format';
import type { Locale } from '#app/i18n/locales';
import { criterionTitle, itemTitle, wordedOutcome } from '#app/i18n/outcome-words.server';
import { env } from '#app/infra/env.server';
import { factsOfState, type WhatIf } from './what-if';

export const ruleSetOf = ({ programme, ruleSet }: WhatIf, today: PlainDate): RuleSet =>
  (ruleSet && findRuleSet(programme, ruleSet)) || ruleSetFor(env.RULE_FAMILY, programme, today);

export const versionsOf = ({ programme }: Pick<WhatIf, 'programme'>): RuleSet[] =>
  ruleSets.filter((each) => each.programme === programme);

const outcomeOf = (state: WhatIf, known: Answers, today: PlainDate): Outcome =>
  evaluate(ruleSetOf(state, today), factsOfState(state, known), { today, tierOf });

/** The result of a state in words, beside the start when there is one. */
export function whatIfResult(
  locale: Locale,
  { state, start, known }: { state: WhatIf; start: WhatIf | null; known: Answers },
  today: PlainDate,
) {
  const t = translateFor(locale);
  const outcome = outcomeOf(state, known, today);
  const worded = wordedOutcome(locale, outcome);
  const [best] = ruleSetOf(state, today).lanes;
  const filing = worded.documents.filter(({ stage }) => stage === 'filing');
  return {
    ruleSet: outcome.ruleSet,
    total: outcome.total,
    totalAtMost: outcome.totalAtMost,
    threshold: best?.from,
    lane: worded.lane,
    laneAtMost: outcome.laneAtMost === outcome.lane ? null : t(`eligibility.lane.${outcome.laneAtMost}`),
    grantable: { state: outcome.grantable, words: t(`eligibility.grantable.${outcome.grantable}`) },
    gates: worded.gates,
    criteria: worded.criteria,
    improvements: worded.improvements.slice(0, 3),
    documents: {
      required: filing.filter(({ required }) => required),
      perhaps: filing.filter(({ required }) => !required),
      arrival: worded.documents.filter(({ stage }) => stage === 'arrival'),
    },
    change: start && changeOf(locale, outcomeOf(start, known, today), outcome),
  };
}

export interface Change {
  before: number;
  after: number;
  /** `+7` or `−3`; null when the points are the same. */
  gain: string | null;
  lane: { before: string; after: string } | null;
  criteria: { code: string; title: string; before: number; after: number }[];
  added: string[];
  removed: string[];
  nothing: boolean;
}

/** What differs between two outcomes, in words. */
export function changeOf(locale: Locale, before: Outcome, after: Outcome): Change {
  const t = translateFor(locale);
  const items = ({ documents }: Outcome) => documents.filter(({ required }) => required).map(({ item }) => item);
  const [old, current] = [items(before), items(after)];
  const titles = (list: string[], others: string[]) =>
    list.filter((item) => !others.includes(item)).map((item) => itemTitle(locale, item));
  const pointsBefore = new Map(before.criteria.map(({ code, points }) => [code, points]));
  const difference = after.total - before.total;
  const change = {
    before: before.total,
    after: after.total,
    gain: difference === 0 ? null : `${difference > 0 ? '+' : '−'}${formatNumber(locale, Math.abs(difference))}`,
    lane:
      before.lane === after.lane
        ? null
        : { before: t(`eligibility.lane.${before.lane}`), after: t(`eligibility.lane.${after.lane}`) },
    /** Of the criteria both routes count; another route is another question. */
    criteria: after.criteria.flatMap(({ code, points }) => {
      const earlier = pointsBefore.get(code);
      return earlier === undefined || earlier === points
        ? []
        : [{ code, title: criterionTitle(locale, code), before: earlier, after: points }];
    }),
    added: titles(current, old),
    removed: titles(old, current),
  };
  const { gain, lane, criteria, added, removed } = change;
  return { ...change, nothing: !gain && !lane && criteria.length + added.length + removed.length === 0 };
}

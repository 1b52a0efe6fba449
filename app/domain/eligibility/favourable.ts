import { type Context, evaluate } from './evaluate';
import type { Facts } from './facts';
import type { Lane, Outcome } from './outcome';
import type { RuleSet } from './rule-set';

/** What decided between two versions, in the order it is asked; `equal` keeps the frozen one. */
type FavourGround = 'grantable' | 'term' | 'lane' | 'documents' | 'equal';

/** The version frozen at submission beside the one now in force, each as a whole set on the same facts. */
export interface Favour {
  frozen: Outcome;
  current: Outcome;
  applies: 'frozen' | 'current';
  because: FavourGround;
}

const grantableRank = { yes: 0, unknown: 1, no: 2 };
const laneRank: Record<Lane, number> = { fast: 0, panel: 1, council: 1, advised: 2 };

/** Days of the longest permit a grant gives. */
const longestTerm = ({ terms }: RuleSet) => Math.max(...terms.map(({ years = 0, days = 0 }) => years * 365 + days));

const required = ({ documents }: Outcome) => documents.filter((need) => need.required).length;

interface Judged {
  ruleSet: RuleSet;
  outcome: Outcome;
}

/** Below zero: the first is better for the person; above: the second. */
const comparisons: readonly [Exclude<FavourGround, 'equal'>, (first: Judged, second: Judged) => number][] = [
  ['grantable', (a, b) => grantableRank[a.outcome.grantable] - grantableRank[b.outcome.grantable]],
  ['term', (a, b) => longestTerm(b.ruleSet) - longestTerm(a.ruleSet)],
  ['lane', (a, b) => laneRank[a.outcome.lane] - laneRank[b.outcome.lane] || a.outcome.laneDays - b.outcome.laneDays],
  ['documents', (a, b) => required(a.outcome) - required(b.outcome)],
];

/**
 * Which of two versions is better for the person: grantable, then term, then lane, then fewer documents; a tie keeps
 * the frozen one. Source: the model, section 2, "frozen and favourable".
 */
export function favourable(frozen: RuleSet, current: RuleSet, facts: Facts, context: Context): Favour {
  const before = { ruleSet: frozen, outcome: evaluate(frozen, facts, context) };
  const now = { ruleSet: current, outcome: evaluate(current, facts, context) };
  const decided = comparisons
    .map(([because, compare]) => ({ because, value: compare(before, now) }))
    .find(({ value }) => value !== 0);
  return {
    frozen: before.outcome,
    current: now.outcome,
    applies: decided && decided.value > 0 ? 'current' : 'frozen',
    because: decided?.because ?? 'equal',
  };
}

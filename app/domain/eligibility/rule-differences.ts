import { type Requirement, requirementsOf } from './requirements';
import type { Criterion, DocumentRule, Gate, RuleSet } from './rule-set';

type Term = RuleSet['terms'][number];
type Lane = RuleSet['lanes'][number];

/** What two rule sets say differently about one thing; null where one of them does not know it. */
export type RuleDifference =
  | { what: 'term'; code: Term['permit']; before: Term | null; after: Term | null }
  | { what: 'lane'; code: Lane['lane']; before: Lane | null; after: Lane | null }
  | { what: 'deadline'; code: DeadlineName; before: number; after: number }
  | { what: 'gate'; code: string; before: GateSays | null; after: GateSays | null }
  | { what: 'criterion'; code: string; before: Criterion | null; after: Criterion | null }
  | { what: 'regions'; code: string; before: readonly string[]; after: readonly string[] }
  | { what: 'document'; code: string; before: DocumentRule | null; after: DocumentRule | null };

type DeadlineName = Exclude<keyof RuleSet['deadlines'], 'serviceClockStops'>;

/** A gate as one rule set has it: what only it asks for, where it is written, and the ground a refusal names. */
export interface GateSays {
  asks: Requirement[];
  source: Gate['source'];
  ground: string;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

function pairs<T>(before: readonly T[], after: readonly T[], codeOf: (each: T) => string) {
  const codes = [...new Set([...before, ...after].map(codeOf))];
  return codes.map((code) => ({
    code,
    before: before.find((each) => codeOf(each) === code) ?? null,
    after: after.find((each) => codeOf(each) === code) ?? null,
  }));
}

const changed = <T>(before: readonly T[], after: readonly T[], codeOf: (each: T) => string) =>
  pairs(before, after, codeOf).filter((pair) => !same(pair.before, pair.after));

/** The conditions of both, without what they share. */
function gateSays(gate: Gate | null, other: Gate | null): GateSays | null {
  if (!gate) return null;
  const others = other ? requirementsOf(other.when) : [];
  const asks = requirementsOf(gate.when).filter((each) => !others.some((one) => same(one, each)));
  return { asks, source: gate.source, ground: gate.ground };
}

/** Regions a criterion counts; their list is told as the regions that come and go. */
const regionsOf = (criterion: Criterion | null): readonly string[] | null => {
  const score = criterion?.score;
  if (!score || !('when' in score)) return null;
  return 'fact' in score.when && score.when.fact === 'firstRegion' && 'in' in score.when ? score.when.in : null;
};

function criterionDifference(pair: { code: string; before: Criterion | null; after: Criterion | null }) {
  const [before, after] = [regionsOf(pair.before), regionsOf(pair.after)];
  return before && after && pair.before?.max === pair.after?.max
    ? {
        what: 'regions' as const,
        code: pair.code,
        before: before.filter((code) => !after.includes(code)),
        after: after.filter((code) => !before.includes(code)),
      }
    : { what: 'criterion' as const, ...pair };
}

/** Everything in which the second rule set differs from the first, in the order people ask about it. */
export function ruleDifferences(first: RuleSet, second: RuleSet): RuleDifference[] {
  const deadlines = Object.keys(first.deadlines) as (keyof RuleSet['deadlines'])[];
  return [
    ...changed(first.terms, second.terms, ({ permit }) => permit).map(
      (pair) => ({ what: 'term', ...pair }) as RuleDifference,
    ),
    ...changed(first.gates, second.gates, ({ code }) => code).map(
      ({ code, before, after }): RuleDifference => ({
        what: 'gate',
        code,
        before: gateSays(before, after),
        after: gateSays(after, before),
      }),
    ),
    ...changed(first.criteria, second.criteria, ({ code }) => code).map(criterionDifference),
    ...changed(first.lanes, second.lanes, ({ lane }) => lane).map(
      (pair) => ({ what: 'lane', ...pair }) as RuleDifference,
    ),
    ...changed(first.documents, second.documents, documentKey).map(
      ({ before, after }): RuleDifference => ({
        what: 'document',
        code: (before ?? after)?.item ?? '',
        before,
        after,
      }),
    ),
    ...deadlines.flatMap((code): RuleDifference[] =>
      code === 'serviceClockStops' || first.deadlines[code] === second.deadlines[code]
        ? []
        : [{ what: 'deadline', code, before: first.deadlines[code], after: second.deadlines[code] }],
    ),
  ];
}

/** The same item may stand in the list more than once, for other reasons. */
const documentKey = ({ item, because }: DocumentRule) => `${item} ${because}`;

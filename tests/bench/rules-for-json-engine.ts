import { Engine, type NestedCondition, type RuleProperties, type TopLevelCondition } from 'json-rules-engine';
import type { Condition, Score } from '#app/domain/eligibility/condition';
import { cefrLevels, type Facts } from '#app/domain/eligibility/facts';
import { read, readingNames, type Surroundings } from '#app/domain/eligibility/readings';
import type { RuleSet } from '#app/domain/eligibility/rule-set';

/**
 * A rule set of ours as rules of json-rules-engine: the same gates, bands and sums over the same readings. It knows no
 * third value, so it can only be asked about people of whom everything is known.
 */
type Plain = NestedCondition;

const holds: Plain = { fact: 'route', operator: 'notEqual', value: '' };
const never: Plain = { fact: 'route', operator: 'equal', value: '' };

function compared(condition: Extract<Condition, { fact: unknown }>): Plain {
  const { fact } = condition;
  if ('is' in condition) return { fact, operator: 'equal', value: condition.is };
  if ('in' in condition) return { fact, operator: 'in', value: condition.in };
  if ('atLeast' in condition) return { fact, operator: 'greaterThanInclusive', value: condition.atLeast };
  if ('moreThan' in condition) return { fact, operator: 'greaterThan', value: condition.moreThan };
  if ('atMost' in condition) return { fact, operator: 'lessThanInclusive', value: condition.atMost };
  if ('includes' in condition) return { fact, operator: 'contains', value: condition.includes };
  return { fact, operator: 'doesNotContain', value: condition.excludes };
}

interface Leaf {
  when: Condition;
  give: number;
}
const leavesOf = (score: Score): Leaf[] =>
  'when' in score ? [score] : ('best' in score ? score.best : score.sum).flatMap(leavesOf);

function translated(condition: Condition, ruleSet: RuleSet): Plain {
  const inner = (each: Condition) => translated(each, ruleSet);
  if ('fact' in condition) return compared(condition);
  if ('all' in condition) return { all: condition.all.map(inner) };
  if ('any' in condition) return { any: condition.any.map(inner) };
  if ('not' in condition) return { not: inner(condition.not) };
  if ('presume' in condition) return inner(condition.presume);
  if ('awaiting' in condition) return never;
  if ('known' in condition) return { fact: condition.known, operator: 'notEqual', value: '' };
  if ('language' in condition)
    return {
      fact: `language-${condition.language}`,
      operator: 'greaterThanInclusive',
      value: cefrLevels.indexOf(condition.atLeast),
    };
  if ('points' in condition) {
    const criterion = ruleSet.criteria.find(({ code }) => code === condition.points);
    return { any: leavesOf(criterion?.score ?? { sum: [] }).map(({ when }) => inner(when)) };
  }
  if ('byRoute' in condition)
    return {
      any: Object.entries(condition.byRoute).map(([route, each]) => ({
        all: [{ fact: 'route', operator: 'equal', value: route }, inner(each)],
      })),
    };
  return holds;
}

const topLevel = (condition: Plain): TopLevelCondition =>
  'all' in condition || 'any' in condition || 'not' in condition ? condition : { all: [condition] };

const rule = (condition: Plain, type: string, params: Record<string, unknown> = {}): RuleProperties => ({
  conditions: topLevel(condition),
  event: { type, params },
});

export function engineFor(ruleSet: RuleSet): Engine {
  const gates = ruleSet.gates.map(({ code, when }) => rule(translated(when, ruleSet), `gate ${code}`));
  const points = ruleSet.criteria.flatMap(({ code, routes, score }) =>
    leavesOf(score).map(({ when, give }, part) => {
      const own = translated(when, ruleSet);
      const counted: Plain = routes ? { all: [{ fact: 'route', operator: 'in', value: routes }, own] } : own;
      return rule(counted, `points ${code}`, { code, give, part });
    }),
  );
  return new Engine([...gates, ...points], { allowUndefinedFacts: true });
}

/** What the engine is asked with: the readings our evaluator takes for itself. */
export function readingsOf(facts: Facts, around: Surroundings): Record<string, unknown> {
  const readings: Record<string, unknown> = {};
  for (const name of readingNames) readings[name] = read(name, facts, around);
  for (const code of ['kk', 'ru', 'en'] as const) {
    const level = facts.languages?.[code];
    readings[`language-${code}`] = level ? cefrLevels.indexOf(level) : -1;
  }
  return readings;
}

/** Adds up what the engine found: the best of several, their sum, never more than the maximum. */
function pointsOf(score: Score, given: ReadonlySet<number>, from = { part: 0 }): number {
  if ('when' in score) return given.has(from.part++) ? score.give : 0;
  const parts = ('best' in score ? score.best : score.sum).map((each) => pointsOf(each, given, from));
  return 'best' in score ? Math.max(...parts) : parts.reduce((sum, points) => sum + points, 0);
}

export async function judgedBy(engine: Engine, ruleSet: RuleSet, facts: Facts, around: Surroundings) {
  const { events } = await engine.run(readingsOf(facts, around));
  const met = new Set(events.map(({ type }) => type));
  const given = new Map<string, Set<number>>();
  for (const { params } of events) {
    if (!params || !('code' in params)) continue;
    const parts = given.get(params.code) ?? new Set<number>();
    given.set(params.code, parts.add(params.part));
  }
  const total = ruleSet.criteria.reduce(
    (sum, { code, max, score }) => sum + Math.min(max, pointsOf(score, given.get(code) ?? new Set())),
    0,
  );
  return {
    gates: ruleSet.gates.map(({ code }) => met.has(`gate ${code}`)),
    total,
    lane: ruleSet.lanes.find(({ from }) => total >= from)?.lane,
  };
}

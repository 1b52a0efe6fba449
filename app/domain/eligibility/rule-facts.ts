import type { Condition, Score } from './condition';
import type { FactName } from './facts';
import { innerOf } from './judge';
import { factsBehind } from './readings';

/** The facts a rule reads, worked out once for each rule. */
const kept = new WeakMap<object, ReadonlySet<FactName>>();

function collect(condition: Condition, into: Set<FactName>): void {
  if ('fact' in condition) for (const name of factsBehind[condition.fact]) into.add(name);
  if ('known' in condition) for (const name of factsBehind[condition.known]) into.add(name);
  if ('language' in condition) into.add('languages');
  if ('byRoute' in condition) into.add('route');
  for (const inner of innerOf(condition)) collect(inner, into);
}

function collectScore(score: Score, into: Set<FactName>): void {
  if ('when' in score) collect(score.when, into);
  else for (const part of 'best' in score ? score.best : score.sum) collectScore(part, into);
}

function keep<T extends object>(rule: T, gather: (rule: T, into: Set<FactName>) => void): ReadonlySet<FactName> {
  let facts = kept.get(rule);
  if (!facts) {
    const found = new Set<FactName>();
    gather(rule, found);
    facts = found;
    kept.set(rule, facts);
  }
  return facts;
}

export const factsOfCondition = (condition: Condition) => keep(condition, collect);

function criteriaIn(condition: Condition): string[] {
  return 'points' in condition ? [condition.points] : innerOf(condition).flatMap(criteriaIn);
}

/** The facts a gate reads on one route, those of the criteria it counts included; what other routes ask is left out. */
export function factsOfGate(
  condition: Condition,
  route: string | undefined,
  criteria: readonly { code: string; score: Score }[],
): FactName[] {
  const branch = 'byRoute' in condition && route ? condition.byRoute[route] : condition;
  const facts = new Set<FactName>('byRoute' in condition ? ['route'] : []);
  if (!branch) return [...facts];
  const counted = criteriaIn(branch);
  for (const name of factsOfCondition(branch)) facts.add(name);
  for (const { code, score } of criteria)
    if (counted.includes(code)) for (const name of factsOfScore(score)) facts.add(name);
  return [...facts];
}

export const factsOfScore = (score: Score) => keep(score, collectScore);

import { criteriaOn, laneFor } from './count';
import { type CefrLevel, cefrLevels, type FactName, type Facts, type LanguageCode } from './facts';
import type { Scene } from './judge';
import type { Improvement, Lane } from './outcome';
import { factsOfCondition, factsOfScore } from './rule-facts';
import type { Criterion, Lever, RuleSet } from './rule-set';
import { pointsOfCriterion } from './score';

const MOST_SINGLES = 10;
const MOST_PAIRS = 5;

/** A numeric fact is only raised, never lowered. */
const raised = (before: unknown, after: unknown) =>
  typeof before === 'number' && typeof after === 'number' ? Math.max(before, after) : after;

/** The languages a lever would raise. */
function higher(facts: Facts, set: Facts): Facts['languages'] {
  const levels = Object.entries(set.languages ?? {}) as [LanguageCode, CefrLevel][];
  const rank = (level: CefrLevel | undefined) => (level ? cefrLevels.indexOf(level) : -1);
  return Object.fromEntries(levels.filter(([language, level]) => rank(level) > rank(facts.languages?.[language])));
}

/** The facts after pulling a lever: languages and standing are added to what is there, the rest is set. */
function pull(facts: Facts, set: Facts): Facts {
  const changes: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(set)) {
    if (name === 'languages') changes.languages = { ...set.languages, ...facts.languages, ...higher(facts, set) };
    else if (name === 'standing') changes.standing = [...new Set([...(facts.standing ?? []), ...(set.standing ?? [])])];
    else changes[name] = raised(facts[name as FactName], value);
  }
  return changes as Facts;
}

interface Tried {
  levers: Lever[];
  total: number;
  lane: Lane;
  effort: number;
}

/** Points change only in the criteria that read what a lever sets. */
const touched = new WeakMap<Lever, readonly Criterion[]>();

function touchedBy(lever: Lever, { criteria }: RuleSet): readonly Criterion[] {
  let found = touched.get(lever);
  if (!found) {
    const names = Object.keys(lever.set) as FactName[];
    found = criteria.filter(({ score }) => names.some((name) => factsOfScore(score).has(name)));
    touched.set(lever, found);
  }
  return found;
}

/** The facts that pulling levers one after the other changes. */
function changesOf(facts: Facts, levers: readonly Lever[]): Facts {
  let changes: Facts = {};
  for (const { set } of levers) changes = { ...changes, ...pull({ ...facts, ...changes }, set) };
  return changes;
}

/**
 * The cheapest ways to more points: single changes, and pairs that reach a lane neither reaches alone.
 * A change that crosses a lane comes first, then the least effort, then the most points. The levers of a rule set
 * never hold age, origin or past years (see `loadRuleSet`).
 */
export function bestImprovements(ruleSet: RuleSet, route: string, scene: Scene): Improvement[] {
  const before = new Map(criteriaOn(ruleSet, route).map((each) => [each, pointsOfCriterion(each, scene).least]));
  const total = [...before.values()].reduce((sum, points) => sum + points, 0);
  const rank = (lane: Lane) => ruleSet.lanes.findIndex((each) => each.lane === lane);
  const lane = laneFor(ruleSet, total, scene).lane;
  const here = rank(lane);
  const exceptions = ruleSet.laneExceptions.filter((exception) => exception.route === route);

  const attempt = (levers: Lever[]): Tried => {
    const after = { ...scene, facts: { ...scene.facts, ...changesOf(scene.facts, levers) } };
    let totalAfter = total;
    for (const criterion of new Set(levers.flatMap((lever) => touchedBy(lever, ruleSet)))) {
      const points = before.get(criterion);
      if (points !== undefined) totalAfter += pointsOfCriterion(criterion, after).least - points;
    }
    const effort = levers.reduce((sum, lever) => sum + lever.effort, 0);
    return { levers, total: totalAfter, lane: laneFor(ruleSet, totalAfter, after).lane, effort };
  };

  const opensLane = ({ set }: Lever) =>
    exceptions.some(({ unless }) =>
      (Object.keys(set) as FactName[]).some((name) => factsOfCondition(unless).has(name)),
    );
  const tried = ruleSet.levers
    .filter((lever) => !lever.routes || lever.routes.includes(route))
    .map((lever) => attempt([lever]))
    .filter((one) => one.total > total || one.levers.some(opensLane));
  const singles = tried.filter((one) => rank(one.lane) < here || (rank(one.lane) === here && one.total > total));

  const shareNone = ([first]: Lever[], [second]: Lever[]) => {
    const others = second ? touchedBy(second, ruleSet) : [];
    return exceptions.length === 0 && !!first && !touchedBy(first, ruleSet).some((each) => others.includes(each));
  };
  /** Both together, when that reaches a better lane than `alone`. Levers that share no criterion simply add up. */
  const together = (first: Tried, second: Tried, alone: number): Tried | null => {
    if (shareNone(first.levers, second.levers)) {
      const reached = laneFor(ruleSet, first.total + second.total - total, scene).lane;
      if (rank(reached) >= alone) return null;
    }
    const both = attempt([...first.levers, ...second.levers]);
    return rank(both.lane) < alone ? both : null;
  };

  const pairs: Tried[] = [];
  if (here > 0)
    for (const [at, first] of tried.entries())
      for (const second of tried.slice(at + 1)) {
        const alone = Math.min(rank(first.lane), rank(second.lane), here);
        const both = alone === 0 ? null : together(first, second, alone);
        if (both) pairs.push(both);
      }

  const crosses = (one: Tried) => (rank(one.lane) < here ? 0 : 1);
  const cheapestFirst = (a: Tried, b: Tried) =>
    crosses(a) - crosses(b) || a.effort - b.effort || b.total - a.total || a.levers.length - b.levers.length;
  const shown = [
    ...singles.sort(cheapestFirst).slice(0, MOST_SINGLES),
    ...pairs.sort(cheapestFirst).slice(0, MOST_PAIRS),
  ];
  return shown.sort(cheapestFirst).map(({ levers, total: totalAfter, lane: laneAfter, effort }) => ({
    changes: changesOf(scene.facts, levers),
    phrases: levers.map(({ code }) => ({ code })),
    gain: totalAfter - total,
    totalAfter,
    laneAfter,
    effort,
  }));
}

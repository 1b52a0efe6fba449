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
  changes: Facts;
  total: number;
  lane: Lane;
  effort: number;
}

/** Points change only in the criteria that read what a lever sets. */
function touchedBy(criteria: readonly Criterion[], set: Facts): Criterion[] {
  const names = Object.keys(set) as FactName[];
  return criteria.filter((criterion) => names.some((name) => factsOfScore(criterion.score).has(name)));
}

/**
 * The cheapest ways to more points: single changes, and pairs that reach a lane neither reaches alone.
 * A change that crosses a lane comes first, then the least effort, then the most points. The levers of a rule set
 * never hold age, origin or past years (see `loadRuleSet`).
 */
export function bestImprovements(ruleSet: RuleSet, route: string, scene: Scene): Improvement[] {
  const criteria = criteriaOn(ruleSet, route);
  const before = new Map(criteria.map((criterion) => [criterion, pointsOfCriterion(criterion, scene).least]));
  const total = [...before.values()].reduce((sum, points) => sum + points, 0);
  const rank = (lane: Lane) => ruleSet.lanes.findIndex((each) => each.lane === lane);
  const lane = laneFor(ruleSet, total, scene).lane;

  const attempt = (levers: Lever[]): Tried => {
    let facts = scene.facts;
    let changes: Facts = {};
    for (const lever of levers) {
      changes = { ...changes, ...pull(facts, lever.set) };
      facts = { ...facts, ...changes };
    }
    const after = { ...scene, facts };
    let totalAfter = total;
    for (const criterion of touchedBy(criteria, changes))
      totalAfter += pointsOfCriterion(criterion, after).least - (before.get(criterion) ?? 0);
    const effort = levers.reduce((sum, lever) => sum + lever.effort, 0);
    return { levers, changes, total: totalAfter, lane: laneFor(ruleSet, totalAfter, after).lane, effort };
  };

  const usable = ruleSet.levers.filter((lever) => !lever.routes || lever.routes.includes(route));
  const exceptions = ruleSet.laneExceptions.filter((exception) => exception.route === route);
  const opensLane = (set: Facts) =>
    exceptions.some(({ unless }) =>
      (Object.keys(set) as FactName[]).some((name) => factsOfCondition(unless).has(name)),
    );
  const tried = usable.map((lever) => attempt([lever])).filter((one) => one.total > total || opensLane(one.changes));
  const singles = tried.filter(
    (one) => rank(one.lane) < rank(lane) || (rank(one.lane) === rank(lane) && one.total > total),
  );

  const pairs: Tried[] = [];
  if (rank(lane) > 0)
    for (const [at, first] of tried.entries())
      for (const second of tried.slice(at + 1)) {
        const alone = Math.min(rank(first.lane), rank(second.lane), rank(lane));
        if (alone === 0) continue;
        const both = attempt([...first.levers, ...second.levers]);
        if (rank(both.lane) < alone) pairs.push(both);
      }

  const crosses = (one: Tried) => (rank(one.lane) < rank(lane) ? 0 : 1);
  const cheapestFirst = (a: Tried, b: Tried) =>
    crosses(a) - crosses(b) || a.effort - b.effort || b.total - a.total || a.levers.length - b.levers.length;
  const shown = [
    ...singles.sort(cheapestFirst).slice(0, MOST_SINGLES),
    ...pairs.sort(cheapestFirst).slice(0, MOST_PAIRS),
  ];
  return shown.sort(cheapestFirst).map((one) => ({
    changes: one.changes,
    phrases: one.levers.map(({ code }) => ({ code })),
    gain: one.total - total,
    totalAfter: one.total,
    laneAfter: one.lane,
    effort: one.effort,
  }));
}

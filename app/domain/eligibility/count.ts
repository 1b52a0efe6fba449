import type { Facts } from './facts';
import { judge, type Scene } from './judge';
import type { Surroundings } from './readings';
import { factsOfScore } from './rule-facts';
import type { Criterion, RuleSet } from './rule-set';
import { type Points, pointsOfCriterion } from './score';

/** Facts the rules of this programme can use: a route of another programme is no route here. */
const usable = (ruleSet: RuleSet, facts: Facts): Facts =>
  facts.route === undefined || ruleSet.routes.includes(facts.route) ? facts : { ...facts, route: undefined };

export interface Counted {
  route: string;
  criteria: Criterion[];
  points: Points[];
  total: number;
  totalAtMost: number;
}

export const criteriaOn = (ruleSet: RuleSet, route: string) =>
  ruleSet.criteria.filter((criterion) => !criterion.routes || criterion.routes.includes(route));

export const noPoints = { least: 0, most: 0 };

const byCode = new WeakMap<RuleSet, ReadonlyMap<string, Criterion>>();

function criteriaByCode(ruleSet: RuleSet): ReadonlyMap<string, Criterion> {
  const known = byCode.get(ruleSet) ?? new Map(ruleSet.criteria.map((criterion) => [criterion.code, criterion]));
  byCode.set(ruleSet, known);
  return known;
}

export function sceneOf(ruleSet: RuleSet, facts: Facts, around: Surroundings): Scene {
  const named = criteriaByCode(ruleSet);
  const scene: Scene = {
    facts: usable(ruleSet, facts),
    around,
    routes: ruleSet.routes,
    pointsOf: (code) => {
      const criterion = named.get(code);
      return criterion ? pointsOfCriterion(criterion, scene) : noPoints;
    },
    questionOf: (code) => {
      const criterion = named.get(code);
      return criterion && [...factsOfScore(criterion.score)][0];
    },
  };
  return scene;
}

function countOn(ruleSet: RuleSet, route: string, scene: Scene): Counted {
  const criteria = criteriaOn(ruleSet, route);
  const points = criteria.map((criterion) => pointsOfCriterion(criterion, scene));
  return {
    route,
    criteria,
    points,
    total: points.reduce((sum, { least }) => sum + least, 0),
    totalAtMost: points.reduce((sum, { most }) => sum + most, 0),
  };
}

/** The stated route; else the one the known facts suit best, the first of the programme when they suit none. */
export function countBest(ruleSet: RuleSet, scene: Scene): Counted {
  const routes = scene.facts.route ? [scene.facts.route] : ruleSet.routes;
  const counted = routes.map((route) => countOn(ruleSet, route, scene));
  const best = counted.reduce((best, each) => (each.total > best.total ? each : best));
  return { ...best, totalAtMost: Math.max(...counted.map(({ totalAtMost }) => totalAtMost)) };
}

/** The lane of a total. What an exception depends on counts as missing, unless `hopeful`. */
export function laneFor(ruleSet: RuleSet, total: number, scene: Scene, hopeful = false): RuleSet['lanes'][number] {
  const byPoints = ruleSet.lanes.find((lane) => total >= lane.from) ?? ruleSet.lanes[ruleSet.lanes.length - 1]!;
  for (const exception of ruleSet.laneExceptions) {
    if (scene.facts.route !== exception.route) continue;
    const value = judge(exception.unless, scene);
    if (value === 1 || (hopeful && value === 0)) continue;
    return ruleSet.lanes.find((lane) => lane.lane === exception.lane) ?? byPoints;
  }
  return byPoints;
}

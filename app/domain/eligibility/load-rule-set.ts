import type { Condition, Score } from './condition';
import type { FactName } from './facts';
import { innerOf } from './judge';
import { type RuleSet, ruleSetShape } from './rule-set';

interface DataProblem {
  /** Where in the data, such as `criteria.2.score.best.0.when.fact`. */
  path: string;
  message: string;
}

export type Loaded = { ok: true; ruleSet: RuleSet } | { ok: false; problems: DataProblem[] };

/** What nobody can or should be told to change. */
const neverChanged: readonly FactName[] = [
  'birthDate',
  'citizenships',
  'originProof',
  'experienceYears',
  'yearsOperating',
  'meanRevenueUsd',
  'ownershipMonths',
  'executiveControlMonths',
];

type Report = (path: string, message: string) => void;

function mostOf(score: Score): number {
  if ('when' in score) return score.give;
  if ('best' in score) return Math.max(...score.best.map(mostOf));
  return score.sum.map(mostOf).reduce((sum, points) => sum + points, 0);
}

function eachCondition(condition: Condition, path: string, visit: (each: Condition, path: string) => void): void {
  visit(condition, path);
  const inner = innerOf(condition);
  inner.forEach((each, at) => {
    eachCondition(each, `${path}>${at}`, visit);
  });
}

function conditionsOf(score: Score, path: string): [Condition, string][] {
  if ('when' in score) return [[score.when, `${path}.when`]];
  const key = 'best' in score ? 'best' : 'sum';
  const parts = 'best' in score ? score.best : score.sum;
  return parts.flatMap((part, at) => conditionsOf(part, `${path}.${key}.${at}`));
}

function checkCodes(ruleSet: RuleSet, report: Report): void {
  for (const list of ['gates', 'criteria', 'levers'] as const) {
    const codes = ruleSet[list].map(({ code }) => code);
    codes.forEach((code, at) => {
      if (codes.indexOf(code) !== at) report(`${list}.${at}.code`, `${code} is used twice`);
    });
  }
}

function checkLanes({ lanes, laneExceptions }: RuleSet, report: Report): void {
  lanes.forEach((lane, at) => {
    const above = lanes[at - 1];
    if (above && lane.from >= above.from) report(`lanes.${at}.from`, 'lanes fall from the best to the last');
    if (lane.goesTo && !lanes.some((each) => each.lane === lane.goesTo))
      report(`lanes.${at}.goesTo`, `no lane ${lane.goesTo}`);
  });
  if (lanes[lanes.length - 1]?.from !== 0) report(`lanes.${lanes.length - 1}.from`, 'the last lane starts at 0');
  laneExceptions.forEach((exception, at) => {
    if (!lanes.some((each) => each.lane === exception.lane))
      report(`laneExceptions.${at}.lane`, `no lane ${exception.lane}`);
  });
}

function checkPoints(ruleSet: RuleSet, report: Report): void {
  ruleSet.criteria.forEach(({ code, max, score }, at) => {
    if (mostOf(score) < max) report(`criteria.${at}.max`, `${code} can never give ${max} points`);
    for (const [condition, path] of conditionsOf(score, `criteria.${at}.score`))
      eachCondition(condition, path, (each, where) => {
        if ('points' in each) report(where, 'points of a criterion cannot rest on points');
      });
  });
  for (const route of ruleSet.routes) {
    const counted = ruleSet.criteria.filter(({ routes }) => !routes || routes.includes(route));
    const most = counted.reduce((sum, { max }) => sum + max, 0);
    if (most > 100) report('criteria', `route ${route} could give ${most} points; 100 is the most`);
  }
}

function checkNames(ruleSet: RuleSet, report: Report): void {
  const isRoute = (route: string) => ruleSet.routes.includes(route);
  const isCriterion = (code: string) => ruleSet.criteria.some((criterion) => criterion.code === code);
  const items = new Set(ruleSet.documents.map(({ item }) => item));
  const conditions: [Condition, string][] = [
    ...ruleSet.gates.map(({ when }, at): [Condition, string] => [when, `gates.${at}.when`]),
    ...ruleSet.documents.map(({ when }, at): [Condition, string] => [when, `documents.${at}.when`]),
    ...ruleSet.criteria.flatMap(({ score }, at) => conditionsOf(score, `criteria.${at}.score`)),
    ...ruleSet.laneExceptions.map(({ unless }, at): [Condition, string] => [unless, `laneExceptions.${at}.unless`]),
  ];
  for (const [condition, path] of conditions)
    eachCondition(condition, path, (each, where) => {
      if ('points' in each && !isCriterion(each.points)) report(where, `no criterion ${each.points}`);
      if ('byRoute' in each)
        for (const route of Object.keys(each.byRoute)) if (!isRoute(route)) report(where, `no route ${route}`);
    });
  for (const list of ['gates', 'criteria'] as const)
    ruleSet[list].forEach(({ documents }, at) => {
      for (const item of documents)
        if (!items.has(item)) report(`${list}.${at}.documents`, `no document ${item} in the checklist`);
    });
  for (const list of ['criteria', 'levers'] as const)
    ruleSet[list].forEach(({ routes = [] }, at) => {
      for (const route of routes) if (!isRoute(route)) report(`${list}.${at}.routes`, `no route ${route}`);
    });
}

function checkLevers(ruleSet: RuleSet, report: Report): void {
  ruleSet.levers.forEach(({ set }, at) => {
    for (const name of neverChanged)
      if (name in set) report(`levers.${at}.set.${name}`, 'age, origin and past years are nobody’s to change');
  });
}

/**
 * Reads a rule set from data. Every fault is named by its path: wrong shapes first, then names that lead nowhere,
 * lanes that do not fall, criteria that exceed 100 points together.
 */
export function loadRuleSet(json: unknown): Loaded {
  const parsed = ruleSetShape.safeParse(json);
  if (!parsed.success)
    return {
      ok: false,
      problems: parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })),
    };
  const problems: DataProblem[] = [];
  const report: Report = (path, message) => problems.push({ path, message });
  const ruleSet = parsed.data;
  if (ruleSet.effectiveTo && ruleSet.effectiveTo < ruleSet.effectiveFrom)
    report('effectiveTo', 'ends before it begins');
  for (const check of [checkCodes, checkLanes, checkPoints, checkNames, checkLevers]) check(ruleSet, report);
  return problems.length === 0 ? { ok: true, ruleSet } : { ok: false, problems };
}

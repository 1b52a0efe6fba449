import type { Comparison, Condition } from './condition';
import { type CefrLevel, cefrLevels, type FactName, type Facts, type LanguageCode } from './facts';
import type { GateState, Reason } from './outcome';
import { factsBehind, type Reading, read, type Surroundings } from './readings';

/** Kleene's values as numbers, so that "all" is the least, "any" the greatest and "not" the opposite. */
export type Value = -1 | 0 | 1;
const MET = 1;
const UNKNOWN = 0;
const NOT_MET = -1;

export const stateOf = (value: Value): GateState => (value === MET ? 'met' : value === UNKNOWN ? 'unknown' : 'not-met');

/** Everything a condition is judged against. */
export interface Scene {
  facts: Facts;
  around: Surroundings;
  /** Routes of the programme. */
  routes: readonly string[];
  /** Least and most points of a criterion by the facts known. */
  pointsOf(criterion: string): { least: number; most: number };
  /** The fact a criterion asks first. */
  questionOf(criterion: string): FactName | undefined;
}

const truth = (met: boolean): Value => (met ? MET : NOT_MET);

type Judge = (scene: Scene) => Value;
type Test = (value: Reading) => Value;

const isNumber = (test: (value: number) => boolean): Test => {
  return (value) => (typeof value === 'number' ? truth(test(value)) : NOT_MET);
};

function testOf(condition: Comparison): Test {
  if ('is' in condition) return (value) => truth(value === condition.is);
  if ('in' in condition) {
    const codes = new Set(condition.in);
    return (value) => truth(typeof value === 'string' && codes.has(value));
  }
  if ('includes' in condition) return (value) => truth(Array.isArray(value) && value.includes(condition.includes));
  if ('excludes' in condition) return (value) => truth(Array.isArray(value) && !value.includes(condition.excludes));
  if ('atLeast' in condition) return isNumber((value) => value >= condition.atLeast);
  if ('moreThan' in condition) return isNumber((value) => value > condition.moreThan);
  return isNumber((value) => value <= condition.atMost);
}

function languageJudge({ language, atLeast }: { language: LanguageCode; atLeast: CefrLevel }): Judge {
  const needed = cefrLevels.indexOf(atLeast);
  return ({ facts: { languages } }) => {
    if (languages === undefined) return UNKNOWN;
    const level = languages[language];
    return truth(level !== undefined && cefrLevels.indexOf(level) >= needed);
  };
}

const pointsJudge =
  (condition: { points: string; atLeast: number }): Judge =>
  (scene) => {
    const { least, most } = scene.pointsOf(condition.points);
    if (least >= condition.atLeast) return MET;
    return most < condition.atLeast ? NOT_MET : UNKNOWN;
  };

const least =
  (parts: readonly Judge[]): Judge =>
  (scene) => {
    let value: Value = MET;
    for (const part of parts) {
      const one = part(scene);
      if (one < value) value = one;
      if (value === NOT_MET) break;
    }
    return value;
  };

const greatest =
  (parts: readonly Judge[]): Judge =>
  (scene) => {
    let value: Value = NOT_MET;
    for (const part of parts) {
      const one = part(scene);
      if (one > value) value = one;
      if (value === MET) break;
    }
    return value;
  };

/** With the route still open, only what holds on every route is known. */
function routeJudge(byRoute: Record<string, Condition>): Judge {
  const judges = new Map(Object.entries(byRoute).map(([route, each]) => [route, judgeOf(each)]));
  const on = (route: string, scene: Scene) => judges.get(route)?.(scene) ?? MET;
  return (scene) => {
    if (scene.facts.route) return on(scene.facts.route, scene);
    const values = scene.routes.map((route) => on(route, scene));
    return values.every((value) => value === values[0]) ? (values[0] ?? UNKNOWN) : UNKNOWN;
  };
}

/** A condition as a function, put together once. */
function judgeOf(condition: Condition): Judge {
  if ('fact' in condition) {
    const { fact } = condition;
    const test = testOf(condition);
    return ({ facts, around }) => {
      const value = read(fact, facts, around);
      return value === undefined ? UNKNOWN : test(value);
    };
  }
  if ('all' in condition) return least(condition.all.map(judgeOf));
  if ('any' in condition) return greatest(condition.any.map(judgeOf));
  if ('language' in condition) return languageJudge(condition);
  if ('points' in condition) return pointsJudge(condition);
  if ('known' in condition)
    return ({ facts, around }) => (read(condition.known, facts, around) === undefined ? UNKNOWN : MET);
  if ('byRoute' in condition) return routeJudge(condition.byRoute);
  if ('not' in condition) {
    const inner = judgeOf(condition.not);
    return (scene) => -inner(scene) as Value;
  }
  if ('presume' in condition) {
    const inner = judgeOf(condition.presume);
    return (scene) => (inner(scene) === NOT_MET ? NOT_MET : MET);
  }
  if ('awaiting' in condition) {
    const inner = judgeOf(condition.awaiting);
    return (scene) => (inner(scene) === MET ? UNKNOWN : NOT_MET);
  }
  return () => MET;
}

/** Conditions are never changed once loaded, so each is put together once. */
const judges = new WeakMap<Condition, Judge>();

export function judge(condition: Condition, scene: Scene): Value {
  let made = judges.get(condition);
  if (!made) {
    made = judgeOf(condition);
    judges.set(condition, made);
  }
  return made(scene);
}

/** The conditions directly inside one. */
export function innerOf(condition: Condition): readonly Condition[] {
  if ('all' in condition) return condition.all;
  if ('any' in condition) return condition.any;
  if ('byRoute' in condition) return Object.values(condition.byRoute);
  if ('not' in condition) return [condition.not];
  if ('presume' in condition) return [condition.presume];
  if ('awaiting' in condition) return [condition.awaiting];
  return [];
}

/** The part of a condition that decided its value, as far down as somebody has written words for it. */
function decisive(condition: Condition, scene: Scene, value: Value): Condition {
  const further = (each: Condition | undefined) => {
    const deeper = each && decisive(each, scene, judge(each, scene));
    return deeper?.say ? deeper : condition;
  };
  const firstOf = (list: readonly Condition[], wanted: Value) => list.find((each) => judge(each, scene) === wanted);
  if ('all' in condition) {
    if (value === MET && condition.say) return condition;
    return further(firstOf(condition.all, value));
  }
  if ('any' in condition) {
    const asked = condition.any.find((each) => 'awaiting' in each && judge(each, scene) === UNKNOWN);
    if (value === MET) return further(firstOf(condition.any, MET));
    if (value === UNKNOWN && asked) return asked;
    return condition.say ? condition : further(firstOf(condition.any, value));
  }
  if ('byRoute' in condition) {
    const route = scene.facts.route;
    if (!route && value === UNKNOWN) return { fact: 'route', is: '', say: 'route' };
    return further(condition.byRoute[route ?? scene.routes[0] ?? '']);
  }
  return condition.say ? condition : further(innerOf(condition)[0]);
}

/** The first comparison inside a condition that has the wanted value. */
function leafOf(condition: Condition, scene: Scene, value: Value): Condition {
  const inner = innerOf(condition);
  if (inner.length === 0) return condition;
  return leafOf(inner.find((each) => judge(each, scene) === value) ?? (inner[0] as Condition), scene, value);
}

function paramsOf(leaf: Condition, scene: Scene): Record<string, string | number> {
  const params: Record<string, string | number> = {};
  if (!('fact' in leaf)) return params;
  const value = read(leaf.fact, scene.facts, scene.around);
  if (typeof value === 'string' || typeof value === 'number') params.value = value;
  if ('atLeast' in leaf) params.needed = leaf.atLeast;
  if ('moreThan' in leaf) params.needed = leaf.moreThan;
  if ('atMost' in leaf) params.needed = leaf.atMost;
  return params;
}

const questionOf = (leaf: Condition, scene: Scene): FactName | undefined => {
  if ('points' in leaf) return scene.questionOf(leaf.points);
  if ('fact' in leaf) return factsBehind[leaf.fact][0];
  if ('known' in leaf) return factsBehind[leaf.known][0];
  return 'language' in leaf ? 'languages' : undefined;
};

function cureOf(part: Condition, leaf: Condition, scene: Scene, value: Value, params: Reason['params']): Reason | null {
  if (value === MET) return null;
  if (value === NOT_MET) return part.cure ? { code: part.cure, params } : null;
  if ('awaiting' in part) return { code: 'wait-for-answer' };
  const fact = questionOf(leaf, scene);
  return fact ? { code: 'answer', params: { fact } } : null;
}

interface Explained {
  state: GateState;
  because: Reason;
  cure: Reason | null;
}

/** The state of a condition, the reason that decided it and what would cure it. */
export function explain(condition: Condition, scene: Scene): Explained {
  const value = judge(condition, scene);
  const part = decisive(condition, scene, value);
  const leaf = leafOf(part, scene, value);
  const params = paramsOf(leaf, scene);
  const state = stateOf(value);
  const filled = Object.keys(params).length > 0 ? params : undefined;
  return {
    state,
    because: { code: `${part.say ?? 'rule'}-${state}`, ...(filled && { params: filled }) },
    cure: cureOf(part, leaf, scene, value, filled),
  };
}

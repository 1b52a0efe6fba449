import { needsOf } from './checklist';
import { countBest, laneFor, noPoints, sceneOf } from './count';
import type { Facts } from './facts';
import { bestImprovements } from './improvements';
import { explain, judge, type Scene, stateOf } from './judge';
import type { Basis, CriterionResult, GateResult, Lane, Outcome } from './outcome';
import type { Surroundings } from './readings';
import { factsOfGate, factsOfScore } from './rule-facts';
import type { Criterion, Gate, RuleSet } from './rule-set';
import { explainCriterion, type Points } from './score';

export interface Context extends Surroundings {
  /** What the facts are: claimed unless said otherwise. */
  basis?: Basis;
}

function gateResult(gate: Gate, scene: Scene, criteria: readonly Criterion[], items: ReadonlySet<string>): GateResult {
  const onItsDay =
    gate.asOf === 'decision' && scene.around.submittedOn
      ? { ...scene, around: { ...scene.around, submittedOn: undefined } }
      : scene;
  return {
    code: gate.code,
    kind: gate.kind,
    ...explain(gate.when, onItsDay),
    source: gate.source,
    facts: factsOfGate(gate.when, scene.facts.route, criteria),
    documents: gate.documents.filter((item) => items.has(item)),
  };
}

/** No if a gate to be granted is not met, unknown if one is not yet known, else yes. Capacity is never asked. */
function grantableBy(gates: readonly Pick<GateResult, 'kind' | 'state'>[]): Outcome['grantable'] {
  const states = gates.filter(({ kind }) => kind !== 'capacity').map(({ state }) => state);
  if (states.includes('not-met')) return 'no';
  return states.includes('unknown') ? 'unknown' : 'yes';
}

const criterionResult = (criterion: Criterion, points: Points, scene: Scene): CriterionResult => ({
  code: criterion.code,
  ...explainCriterion(criterion, points, scene),
  source: criterion.source,
  facts: [...factsOfScore(criterion.score)],
  documents: criterion.documents,
});

/** The bare answer, without reasons, improvements or documents; what `evaluate` explains. */
export function assess(ruleSet: RuleSet, facts: Facts, context: Context) {
  const scene = sceneOf(ruleSet, facts, context);
  const counted = countBest(ruleSet, scene);
  const gates = ruleSet.gates.map(({ code, kind, when }) => ({ code, kind, state: stateOf(judge(when, scene)) }));
  return {
    grantable: grantableBy(gates),
    total: counted.total,
    totalAtMost: counted.totalAtMost,
    lane: laneFor(ruleSet, counted.total, scene).lane as Lane,
    gates,
    points: counted.points.map(({ least }) => least),
  };
}

/**
 * Judges facts by a rule set. Pure and total: every partial set of facts has an answer. Knows no programme by name.
 * Gates decide who may be granted; points decide the lane and explain; an officer decides.
 */
export function evaluate(ruleSet: RuleSet, facts: Facts, context: Context): Outcome {
  const scene = sceneOf(ruleSet, facts, context);
  const counted = countBest(ruleSet, scene);
  const lane = laneFor(ruleSet, counted.total, scene);
  const documents = needsOf(ruleSet, counted.route, scene);
  const items = new Set(documents.map(({ item }) => item));
  const gates = ruleSet.gates.map((gate) => gateResult(gate, scene, ruleSet.criteria, items));
  return {
    programme: ruleSet.programme,
    ruleSet: ruleSet.version,
    family: ruleSet.family,
    route: counted.route,
    basis: context.basis ?? 'claimed',
    grantable: grantableBy(gates),
    total: counted.total,
    totalAtMost: counted.totalAtMost,
    lane: lane.lane,
    laneAtMost: laneFor(ruleSet, counted.totalAtMost, scene, true).lane,
    laneDays: lane.days,
    gates,
    criteria: counted.criteria.map((criterion, at) =>
      criterionResult(criterion, counted.points[at] ?? noPoints, scene),
    ),
    improvements: bestImprovements(ruleSet, counted.route, scene),
    documents,
  };
}

const laneRank = (ruleSet: RuleSet, lane: Lane) => ruleSet.lanes.findIndex((each) => each.lane === lane);
const grantableRank = { yes: 0, unknown: 1, no: 2 };

/** One outcome for each route a person claims, the best grantable one first: it is the one that counts. */
export function evaluateRoutes(ruleSet: RuleSet, facts: Facts, routes: readonly Facts['route'][], context: Context) {
  return routes
    .map((route) => evaluate(ruleSet, { ...facts, route }, context))
    .sort(
      (a, b) =>
        grantableRank[a.grantable] - grantableRank[b.grantable] ||
        laneRank(ruleSet, a.lane) - laneRank(ruleSet, b.lane) ||
        b.total - a.total,
    );
}

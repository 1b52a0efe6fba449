// How fast eligibility is judged, as a ratio to json-rules-engine given the same rules and people. `npm run bench`.
import { plainDate } from '#app/domain/basics/plain-date';
import { assess, evaluate } from '#app/domain/eligibility/evaluate';
import type { Facts } from '#app/domain/eligibility/facts';
import type { RuleSet } from '#app/domain/eligibility/rule-set';
import { ruleSetNamed } from '#app/domain/programmes/rule-sets';
import { seeded } from '../support/random';
import { fullFacts } from '../support/random-facts';
import { engineFor, judgedBy } from './rules-for-json-engine';

const aim = 50;
const people = 200;
const rounds = 9;
const around = { today: plainDate('2026-11-23'), quotaPlace: true };

function peopleFor(ruleSet: RuleSet): Facts[] {
  const random = seeded(20261123);
  return Array.from({ length: people }, () => ({
    ...fullFacts(random),
    occupationTier: undefined,
    route: random.pick(ruleSet.routes) as Facts['route'],
    commissionAsked: false,
    petitionAsked: false,
  }));
}

const middle = (list: number[]) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;

/** Microseconds a person, the middle of several rounds; the first ones only warm up. */
async function measured(run: () => unknown, repeat: number): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds + 3; round += 1) {
    const began = performance.now();
    for (let count = 0; count < repeat; count += 1) await run();
    if (round >= 3) times.push(((performance.now() - began) * 1000) / (repeat * people));
  }
  return middle(times);
}

let slow = false;
for (const programme of ['kandas-card', 'valuable-skills-visa'] as const) {
  const ruleSet = ruleSetNamed(programme, 'paper-2023');
  const engine = engineFor(ruleSet);
  const everyone = peopleFor(ruleSet);

  for (const facts of everyone) {
    const ours = assess(ruleSet, facts, around);
    const theirs = await judgedBy(engine, ruleSet, facts, around);
    const met = ours.gates.map(({ state }) => state === 'met');
    if (ours.total !== theirs.total || String(met) !== String(theirs.gates))
      throw new Error(`not the same answer for ${JSON.stringify(facts)}: ${ours.total} and ${theirs.total}`);
  }

  const theirs = await measured(async () => {
    for (const facts of everyone) await judgedBy(engine, ruleSet, facts, around);
  }, 1);
  const bare = await measured(() => everyone.map((facts) => assess(ruleSet, facts, around)), 20);
  const whole = await measured(() => everyone.map((facts) => evaluate(ruleSet, facts, around)), 5);
  const show = (name: string, time: number) =>
    console.log(`  ${name.padEnd(44)} ${time.toFixed(1).padStart(8)} µs ${(theirs / time).toFixed(0).padStart(6)} ×`);
  console.log(`${programme}, ${ruleSet.gates.length} gates, ${ruleSet.criteria.length} criteria, ${people} people`);
  show('json-rules-engine', theirs);
  show('ours: conditions, points, lane', bare);
  show('ours: with reasons, improvements and papers', whole);
  if (theirs / bare < aim) slow = true;
}
console.log(
  slow ? `Slower than ${aim} times json-rules-engine.` : `At least ${aim} times as fast as json-rules-engine.`,
);
process.exitCode = slow ? 1 : 0;

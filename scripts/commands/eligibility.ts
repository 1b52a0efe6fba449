import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { isProgramme, programmes } from '#app/domain/application/pages';
import { type PlainDate, parsePlainDate, today as todayIn } from '#app/domain/basics/plain-date';
import { evaluate } from '#app/domain/eligibility/evaluate';
import { readFacts } from '#app/domain/eligibility/read-facts';
import type { RuleSet } from '#app/domain/eligibility/rule-set';
import { findRuleSet, ruleSetFor, ruleSetVersions } from '#app/domain/programmes/rule-sets';

export const summary = 'facts as JSON on standard input: the outcome as JSON';

const usage = `eligibility --programme ${programmes.join('|')} [--rules ${ruleSetVersions.join('|')}] [--today YYYY-MM-DD] < facts.json`;

interface Asked {
  ruleSet: RuleSet;
  today: PlainDate;
}

/** What the options ask for, or what is wrong with them. */
function readOptions(args: string[], now: Date): Asked | string {
  const { values } = parseArgs({
    args,
    options: { programme: { type: 'string' }, rules: { type: 'string' }, today: { type: 'string' } },
  });
  const { programme, rules } = values;
  const today = values.today === undefined ? todayIn(now) : parsePlainDate(values.today);
  if (!today) return `--today: ${values.today} is not a day (YYYY-MM-DD)`;
  if (!isProgramme(programme)) return `--programme: ${programme ?? 'missing'}; one of ${programmes.join(', ')}`;
  const ruleSet = rules === undefined ? ruleSetFor('paper', programme, today) : findRuleSet(programme, rules);
  return ruleSet ? { ruleSet, today } : `--rules: no version ${rules}; one of ${ruleSetVersions.join(', ')}`;
}

function optionsOrFault(args: string[]): Asked | string {
  try {
    return readOptions(args, new Date());
  } catch (error) {
    return (error as Error).message;
  }
}

function parseJson(input: string): { value: unknown } | string {
  try {
    return { value: JSON.parse(input) };
  } catch (error) {
    return `the facts are not JSON: ${(error as Error).message}`;
  }
}

function refuse(...lines: string[]): 2 {
  for (const line of lines) console.error(line);
  return 2;
}

/** 0 with the outcome on standard output; 2 for wrong options or facts, every fault named on standard error. */
export async function run(args: string[]): Promise<number> {
  const asked = optionsOrFault(args);
  if (typeof asked === 'string') return refuse(asked, `usage: ${usage}`);
  const json = parseJson((await text(process.stdin)).replace(/^\uFEFF/, ''));
  if (typeof json === 'string') return refuse(json);
  const read = readFacts(json.value, asked.today);
  if (!read.ok) return refuse(...read.problems.map(({ path, message }) => `${path.join('.') || 'facts'}: ${message}`));
  console.log(JSON.stringify(evaluate(asked.ruleSet, read.facts, { today: asked.today }), null, 2));
  return 0;
}

export const eligibility = { summary, run };

import type { PlainDate } from '../basics/plain-date';
import { tierOf as startTierOf } from '../rating/occupations';
import { contradictionsIn } from './contradictions';
import { type Facts, factsSchema } from './facts';

interface FactProblem {
  /** From the facts to the fault: `['languages', 'kk']`; empty when the whole is no set of facts. */
  path: (string | number)[];
  /** `unknown-name`, `wrong-value`, or the code of a contradiction. */
  code: string;
  /** Plain English, for commands, logs and the API. */
  message: string;
}

type FactsRead = { ok: true; facts: Facts } | { ok: false; problems: FactProblem[] };

type Issue = NonNullable<ReturnType<typeof factsSchema.safeParse>['error']>['issues'][number];

function problemsOf(issue: Issue): FactProblem[] {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  if (issue.code !== 'unrecognized_keys') return [{ path, code: 'wrong-value', message: issue.message }];
  return issue.keys.map((key) => ({ path: [...path, key], code: 'unknown-name', message: 'no fact has this name' }));
}

/** Facts from outside: every unknown name, wrong value and contradiction is named, none is guessed away. */
export function readFacts(input: unknown, today: PlainDate, tierOf = startTierOf): FactsRead {
  const parsed = factsSchema.safeParse(input);
  if (!parsed.success) return { ok: false, problems: parsed.error.issues.flatMap(problemsOf) };
  const problems = contradictionsIn(parsed.data, today, tierOf).map(
    ({ code, facts, message }): FactProblem => ({ path: facts.slice(0, 1), code, message }),
  );
  return problems.length === 0 ? { ok: true, facts: parsed.data } : { ok: false, problems };
}

import type { PlainDate } from '../basics/plain-date';
import { evaluate } from '../eligibility/evaluate';
import type { Facts } from '../eligibility/facts';
import type { Outcome } from '../eligibility/outcome';
import type { RuleFamily } from '../eligibility/rule-set';
import { ruleSetFor, ruleSetNamed } from '../programmes/rule-sets';
import { tierOf } from '../rating/occupations';
import type { Programme } from './pages';

export interface Assessed {
  programme: Programme;
  facts: Facts;
  today: PlainDate;
  family: RuleFamily;
  /** Version frozen at the first submission; before it the one in force today counts. */
  frozen?: string | null;
}

/** The outcome an application has under the rules that govern it. The same object for applicant, officer and letter. */
export function assess({ programme, facts, today, family, frozen }: Assessed): Outcome {
  const ruleSet = frozen ? ruleSetNamed(programme, frozen) : ruleSetFor(family, programme, today);
  return evaluate(ruleSet, facts, { today, tierOf });
}

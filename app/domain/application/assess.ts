import type { PlainDate } from '../basics/plain-date';
import { evaluate } from '../eligibility/evaluate';
import type { Facts } from '../eligibility/facts';
import { type Favour, favourable } from '../eligibility/favourable';
import type { Basis, Outcome } from '../eligibility/outcome';
import type { RuleFamily, RuleSet } from '../eligibility/rule-set';
import { ruleSetFor, ruleSetNamed, ruleSets } from '../programmes/rule-sets';
import { tierOf } from '../rating/occupations';
import type { Programme } from './pages';

export interface Assessed {
  programme: Programme;
  facts: Facts;
  today: PlainDate;
  /** Age, passport and police certificate count as on this day, once there is one. */
  submittedOn?: PlainDate;
  /** Family of the installation; what is frozen stays in its own. */
  family: RuleFamily;
  /** Version frozen at the first submission; before it the one in force today counts. */
  frozen?: string | null;
  /** What the facts are; claimed unless said otherwise. */
  basis?: Basis;
}

/**
 * An application under the rules frozen with it and under a newer version of the same family; null while no newer one
 * is in force. `versions`: the rule sets there are.
 */
export function assessBoth(assessed: Assessed, versions: readonly RuleSet[] = ruleSets): Favour | null {
  const { programme, facts, today, submittedOn, frozen, basis } = assessed;
  if (!frozen) return null;
  const before = ruleSetNamed(programme, frozen, versions);
  const current = ruleSetFor(before.family, programme, today, versions);
  return current.effectiveFrom > before.effectiveFrom
    ? favourable(before, current, facts, { today, submittedOn, tierOf, basis })
    : null;
}

/** The outcome an application has under the rules that govern it. The same object for applicant, officer and letter. */
export function assess(assessed: Assessed, versions: readonly RuleSet[] = ruleSets): Outcome {
  const both = assessBoth(assessed, versions);
  if (both) return both[both.applies];
  const { programme, facts, today, submittedOn, family, frozen, basis } = assessed;
  const ruleSet = frozen ? ruleSetNamed(programme, frozen, versions) : ruleSetFor(family, programme, today, versions);
  return evaluate(ruleSet, facts, { today, submittedOn, tierOf, basis });
}

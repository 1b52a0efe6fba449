import type { Programme } from '../application/pages';
import type { PlainDate } from '../basics/plain-date';
import { loadRuleSet } from '../eligibility/load-rule-set';
import type { RuleFamily, RuleSet } from '../eligibility/rule-set';
import { kandasCardLaw, kandasCardPaper } from './kandas-card';
import { valuableSkillsVisaLaw, valuableSkillsVisaPaper } from './valuable-skills-visa';

/** Read as if from outside: a rule set with a fault stops the program at its first breath, not at a decision. */
function checked(data: RuleSet): RuleSet {
  const loaded = loadRuleSet(data);
  if (loaded.ok) return loaded.ruleSet;
  const faults = loaded.problems.map(({ path, message }) => `${path}: ${message}`);
  throw new Error(`${data.programme} ${data.version}: ${faults.join('; ')}`);
}

export const ruleSets: readonly RuleSet[] = [
  kandasCardPaper,
  kandasCardLaw,
  valuableSkillsVisaPaper,
  valuableSkillsVisaLaw,
].map(checked);

/** The version of a family in force on a day; before its first one, that first one. */
export function ruleSetFor(
  family: RuleFamily,
  programme: Programme,
  on: PlainDate,
  among: readonly RuleSet[] = ruleSets,
): RuleSet {
  const versions = among
    .filter((each) => each.family === family && each.programme === programme)
    .sort((a, b) => a.effectiveFrom.localeCompare(b.effectiveFrom));
  const inForce = versions.findLast(
    (each) => each.effectiveFrom <= on && (!each.effectiveTo || on <= each.effectiveTo),
  );
  const found = inForce ?? versions[0];
  if (!found) throw new Error(`no rule set for ${programme} in family ${family}`);
  return found;
}

/** The rule set a caller names; null when there is none. */
export const findRuleSet = (
  programme: Programme,
  version: string,
  among: readonly RuleSet[] = ruleSets,
): RuleSet | null => among.find((each) => each.programme === programme && each.version === version) ?? null;

/** The rule set an application was frozen with; versions are never taken away, so a missing one is a fault. */
export function ruleSetNamed(programme: Programme, version: string, among: readonly RuleSet[] = ruleSets): RuleSet {
  const found = findRuleSet(programme, version, among);
  if (!found) throw new Error(`no rule set ${version} for ${programme}`);
  return found;
}

export const ruleSetVersions: readonly string[] = [...new Set(ruleSets.map(({ version }) => version))];

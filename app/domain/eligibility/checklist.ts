import { judge, type Scene } from './judge';
import type { DocumentNeed } from './outcome';
import type { DocumentRule, RuleSet } from './rule-set';

function provenBy(ruleSet: RuleSet, route: string, item: string): string[] {
  const criteria = ruleSet.criteria.filter(({ routes }) => !routes || routes.includes(route));
  return [...ruleSet.gates, ...criteria].filter(({ documents }) => documents.includes(item)).map(({ code }) => code);
}

function needOf(rule: DocumentRule, ruleSet: RuleSet, route: string, scene: Scene): DocumentNeed | null {
  const value = judge(rule.when, scene);
  if (value === -1 || (value === 0 && rule.quiet)) return null;
  return {
    item: rule.item,
    required: value === 1 && rule.required,
    because: { code: value === 1 ? rule.because : 'document-depends' },
    stage: rule.stage,
    maxFiles: rule.maxFiles,
    ...(rule.maxAgeDays !== undefined && { maxAgeDays: rule.maxAgeDays }),
    proves: provenBy(ruleSet, route, rule.item),
  };
}

/** The checklist: each item once; a rule that requires it outweighs one that may. */
export function needsOf(ruleSet: RuleSet, route: string, scene: Scene): DocumentNeed[] {
  const needs = new Map<string, DocumentNeed>();
  for (const rule of ruleSet.documents) {
    const need = needOf(rule, ruleSet, route, scene);
    const before = needs.get(rule.item);
    if (need && (!before || (need.required && !before.required))) needs.set(rule.item, need);
  }
  return [...needs.values()];
}

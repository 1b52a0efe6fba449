import { type GroundCode, groundOf, groundsFor } from '../decisions/refusal-reasons';
import type { Outcome, Source } from '../eligibility/outcome';
import { type Requirement, requirementsOf } from '../eligibility/requirements';
import type { DocumentRule, RuleSet } from '../eligibility/rule-set';
import type { CheckRow } from './check-rows';
import { itemOf } from './entries';
import type { Programme, Route } from './pages';
import type { QuestionName } from './questions';

/** What the law says about a row, read out of the rule set: which rule it serves, where that is written, what is enough. */
export interface RuleCard {
  gates: {
    code: string;
    source: Source;
    /** Places in the law a refusal for it would rest on. */
    acts: { act: 'migration-law' | 'programme'; at: string }[];
    requirements: Requirement[];
    /** One of the requirements is enough. */
    alternatives: boolean;
  }[];
  criteria: { code: string; source: Source; max: number }[];
  /** The checklist's rule for the paper. */
  document: Pick<DocumentRule, 'item' | 'maxAgeDays' | 'maxFiles'> | null;
}

/** The facts an answer states, where they have another name. */
const factsStated: Partial<Record<QuestionName, readonly string[]>> = {
  citizenship: ['citizenships'],
  otherCitizenship: ['citizenships'],
  occupation: ['occupation', 'occupationTier'],
  languageKk: ['languages'],
  languageRu: ['languages'],
  languageEn: ['languages'],
  ownershipPercent: ['ownershipShare'],
  businessCountry: ['businessRegisteredIn'],
  residenceCountry: ['businessRegisteredIn'],
};

const factsStatedBy = (question: QuestionName): readonly string[] => factsStated[question] ?? [question];

interface Under {
  ruleSet: RuleSet;
  programme: Programme;
  route: Route;
  outcome: Pick<Outcome, 'gates' | 'criteria'>;
}

/** The card of a row; a paper serves the rules it proves, an answer those that read it. */
export function ruleCardOf({ question, item }: Pick<CheckRow, 'question' | 'item'>, of: Under): RuleCard {
  const { ruleSet, programme, route, outcome } = of;
  const stated = question ? factsStatedBy(question) : [];
  const plain = item ? itemOf(item) : '';
  const serves = ({ facts, documents }: { facts: readonly string[]; documents: readonly string[] }) =>
    facts.some((fact) => stated.includes(fact)) || documents.includes(plain);
  const rule = plain ? ruleSet.documents.find((each) => each.item === plain) : undefined;
  return {
    gates: outcome.gates.filter(serves).map(({ code, source }) => {
      const when = ruleSet.gates.find((gate) => gate.code === code)?.when;
      const requirements = when
        ? requirementsOf(when).filter((each) => each.route === undefined || each.route === route)
        : [];
      return {
        code,
        source,
        acts: actsOf(programme, route, code),
        requirements: requirements.map(({ route: _route, ...rest }) => rest),
        alternatives: when !== undefined && 'any' in when,
      };
    }),
    criteria: outcome.criteria.filter(serves).map(({ code, source, max }) => ({ code, source, max })),
    document: rule ? { item: plain, maxAgeDays: rule.maxAgeDays, maxFiles: rule.maxFiles } : null,
  };
}

/** Acts of law behind a gate; the rule set itself is named by the gate's own source. */
function actsOf(programme: Programme, route: Route, gate: string) {
  const acts = groundsFor(programme, route)
    .map((code: GroundCode) => groundOf(programme, code))
    .filter((ground) => ground !== null)
    .filter(({ act, gates }) => act !== 'programme' && gates.includes(gate));
  return acts.map(({ act, at }) => ({ act, at }));
}

import type { Answers } from '../application/questions';
import type { RuleSet } from '../eligibility/rule-set';
import type { Grant } from './permit';

/** What a decision under this rule set grants: the terms are the rule set's, the person's place the answers'. */
export function grantUnder({ programme, terms }: Pick<RuleSet, 'programme' | 'terms'>, answers: Answers): Grant {
  const termOf = (permit: RuleSet['terms'][number]['permit']) => terms.find((term) => term.permit === permit);
  if (programme === 'kandas-card') return { programme, cardYears: years(termOf('card')) };
  const residence = termOf('residence');
  return {
    programme,
    visaDays: termOf('visa')?.days ?? missing('visa'),
    residenceYears: residence?.starts === 'arrival' ? years(residence) : null,
    inCountry: answers.lawfullyInKazakhstan === true,
  };
}

/** Years of residence from the day of arrival; null where residence is a second application. */
export function residenceYears({ terms }: Pick<RuleSet, 'terms'>): number | null {
  const term = terms.find(({ permit }) => permit === 'residence');
  return term?.starts === 'arrival' ? years(term) : null;
}

const years = (term: RuleSet['terms'][number] | undefined) => term?.years ?? missing(term?.permit ?? 'card');

function missing(permit: string): never {
  throw new Error(`the rule set names no term for the ${permit}`);
}

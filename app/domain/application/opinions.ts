import type { Facts } from '../eligibility/facts';
import { type CheckKind, checksFor } from './checks';
import type { Programme, Route } from './pages';
import type { QuestionName } from './questions';

/** Whom the office asks. Source: the model, section 3; petitions and endorsements: gates KG4, VG4. */
export const opinionKinds = [
  'ministry-petition',
  'commission',
  'field-council',
  'chamber',
  'security',
  'other',
] as const;
export type OpinionKind = (typeof opinionKinds)[number];

export const opinionAnswers = ['favourable', 'unfavourable', 'more-needed'] as const;
export type OpinionAnswer = (typeof opinionAnswers)[number];

export const opinionLimits = { body: 200, words: 1000, reasons: 4000, signedBy: 200, files: 3 } as const;

/** The check an opinion is evidence of; null: the officer says which. */
const checkOf: Record<OpinionKind, CheckKind | null> = {
  'ministry-petition': 'profession',
  commission: 'origin',
  'field-council': 'profession',
  chamber: 'business',
  security: 'security',
  other: null,
};

/** Who can be asked about an application: whoever can say something to one of its checks. */
export function opinionKindsFor(programme: Programme, route: Route): OpinionKind[] {
  const checks = checksFor(programme, route);
  return opinionKinds.filter((kind) => {
    const check = checkOf[kind];
    if (kind === 'field-council') return route === 'exceptional-achievement';
    return check === null || checks.includes(check);
  });
}

/** The check an opinion of this kind belongs to; null when it can belong to none of the application. */
export function checkOfOpinion(
  kind: OpinionKind,
  chosen: CheckKind | null,
  programme: Programme,
  route: Route,
): CheckKind | null {
  if (!opinionKindsFor(programme, route).includes(kind)) return null;
  const check = checkOf[kind] ?? chosen;
  return check && checksFor(programme, route).includes(check) ? check : null;
}

/** Whoever is asked sees the name and these answers, and nothing else of the application. */
export const shownTo: Record<OpinionKind, readonly QuestionName[]> = {
  'ministry-petition': ['occupation', 'qualification', 'experienceYears'],
  commission: ['birthDate', 'originProof', 'originDetails'],
  'field-council': ['field', 'occupation', 'standing', 'standingDetails'],
  chamber: ['businessName', 'businessCountry', 'registrationNumber', 'yearsOperating'],
  security: ['birthDate', 'citizenship'],
  other: ['occupation'],
};

export interface Opined {
  kind: OpinionKind;
  answer: OpinionAnswer | null;
}

/**
 * What outside answers make true of an application; opinions with the latest first, taken back ones left out. A yes or
 * no counts as soon as it is there. As long as there is none, it is asked for: silence is never a yes.
 */
export function factsFromOpinions(facts: Facts, opinions: readonly Opined[]): Facts {
  const of = (kind: OpinionKind) => {
    const own = opinions.filter((each) => each.kind === kind);
    const decided = own.find(({ answer }) => answer === 'favourable' || answer === 'unfavourable');
    return { asked: own.length > 0 && !decided, yes: decided && decided.answer === 'favourable' };
  };
  const [petition, council, commission] = [of('ministry-petition'), of('field-council'), of('commission')];
  const shown = facts.originProof !== undefined && !['none', 'commission'].includes(facts.originProof);
  return {
    ...facts,
    ...(petition.yes !== undefined && { petition: petition.yes }),
    ...(petition.asked && facts.petition !== true && { petitionAsked: true }),
    ...(council.yes !== undefined && { endorsement: council.yes }),
    ...(!shown && commission.yes === true && { originProof: 'commission' as const }),
    ...(!shown && commission.yes === false && { originProof: 'none' as const }),
    ...(!shown && commission.asked && { commissionAsked: true }),
  };
}

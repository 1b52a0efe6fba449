import type { FactName } from '../eligibility/facts';
import { type Form, ownPages } from './completeness';
import { asked, type PageId } from './pages';
import { isQuestionName, type QuestionName } from './questions';

/** Where something is mended: the page that asks a question, or the place of a document's item. */
export type Place = { page: PageId; name: QuestionName } | { item: string };

/** The page on which this person is asked a question; null when they are not. */
export function placeOf(form: Form, name: QuestionName): (Place & { page: PageId }) | null {
  const page = ownPages(form).find(({ asks }) => asks.some((each) => asked(each).name === name));
  return page ? { page: page.id, name } : null;
}

/** Facts whose question has another name. */
const stated: Partial<Record<FactName, readonly QuestionName[]>> = {
  citizenships: ['citizenship', 'otherCitizenship'],
  occupationTier: ['occupation'],
  languages: ['languageKk', 'languageRu', 'languageEn'],
  ownershipShare: ['ownershipPercent'],
  businessRegisteredIn: ['businessCountry'],
  commissionAsked: ['originProof'],
  petitionAsked: ['petition'],
};

/** The questions that state a fact, the first to look at first. */
export const questionsOf = (fact: string): readonly QuestionName[] =>
  stated[fact as FactName] ?? (isQuestionName(fact) ? [fact] : []);

/** The first page of this person on which one of the facts is stated. */
export function placeOfFacts(form: Form, facts: readonly string[]): Place | null {
  for (const name of facts.flatMap(questionsOf)) {
    const place = placeOf(form, name);
    if (place) return place;
  }
  return null;
}

import type { FactName } from '../eligibility/facts';
import { type Answered, type Form, ownPages } from './completeness';
import { givenBy } from './derived';
import { ownLists, partAsking, partsOf } from './entries';
import type { EntryList } from './lists';
import { asked, type PageId } from './pages';
import { isQuestionName, type QuestionName } from './questions';

/** Where something is mended: the page that asks a question, an entry or a list, or the place of a document's item. */
export type Place =
  | { page: PageId; name: QuestionName }
  | { list: EntryList; entry: string; part: string; name: QuestionName }
  | { list: EntryList; entry?: undefined }
  | { item: string };

/** The page on which this person is asked a question, or the list whose entries answer it; null when there is neither. */
export function placeOf(form: Answered, name: QuestionName): Place | null {
  const page = ownPages(form).find(({ asks }) => asks.some((each) => asked(each).name === name));
  if (page) return { page: page.id, name };
  const list = ownLists(form).find(({ gives }) => gives?.includes(name));
  if (list) return { list: list.id };
  const source = givenBy(name);
  return source ? placeOf(form, source) : null;
}

/** The first of these questions that an entry is asked; null when it is asked none, or is not there. */
export function placeInEntry(form: Form, id: string, names: readonly QuestionName[]): Place | null {
  const entry = form.entries.find((each) => each.id === id);
  const list = entry && ownLists(form).find((each) => each.id === entry.list);
  if (!entry || !list) return null;
  const own = partsOf(list, entry.answers, form).flatMap(({ asks }) => asks.map((each) => asked(each).name));
  const name = names.find((each) => own.includes(each));
  return name ? { list: list.id, entry: id, part: partAsking(form, entry, name), name } : null;
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
  offerConfirmed: ['jobOffer'],
};

/** The questions that state a fact, the first to look at first. */
export const questionsOf = (fact: string): readonly QuestionName[] =>
  stated[fact as FactName] ?? (isQuestionName(fact) ? [fact] : []);

/** The first page of this person on which one of the facts is stated. */
export function placeOfFacts(form: Answered, facts: readonly string[]): Place | null {
  for (const name of facts.flatMap(questionsOf)) {
    const place = placeOf(form, name);
    if (place) return place;
  }
  return null;
}

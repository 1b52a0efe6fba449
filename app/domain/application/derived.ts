import type { PlainDate } from '../basics/plain-date';
import { parseMonth } from '../skills/month';
import { claimIn, sameClaim } from '../skills/offer';
import { type Form, stillOffered } from './completeness';
import { deriveControl, deriveRevenue, planAnswers, registrationAnswers } from './derive-business';
import {
  deriveExperience,
  deriveMentoring,
  deriveQualification,
  deriveReferees,
  deriveStanding,
} from './derive-skills';
import { countedEntries, entriesOf, ownLists } from './entries';
import { type Entry, type EntryList, givenByLists, listNamed, listNames } from './lists';
import type { Programme } from './pages';
import type { Answers, QuestionName } from './questions';
import { originStated } from './relatives-list';

/** What the counted entries of a list say together, as answers; nothing where they say nothing yet. */
export type Derive = (
  entries: readonly Entry[],
  around: { answers: Answers; today: PlainDate; programme: Programme },
) => Answers;

/** One line for each list whose entries answer questions that are asked nowhere else (`gives` of the list). */
const derivations: Partial<Record<EntryList, Derive>> = {
  relatives: originStated,
  qualifications: deriveQualification,
  employments: deriveExperience,
  achievements: deriveStanding,
  mentees: deriveMentoring,
  referees: deriveReferees,
  holdings: deriveControl,
  businessYears: deriveRevenue,
};

/** Answers that follow from others, each with the question whose answer it follows from. */
const givenByPages = {
  yearsOperating: 'foundedOn',
  businessState: 'foundedOn',
  plannedInvestmentUsd: 'planAmount',
} as const satisfies Partial<Record<QuestionName, QuestionName>>;

/** The question on whose page an answer is changed that follows from it. */
export const givenBy = (name: QuestionName): QuestionName | undefined =>
  (givenByPages as Partial<Record<QuestionName, QuestionName>>)[name];

/** Answers that no page asks: what is kept under these names stays when a page is saved. */
export const isGiven = (name: QuestionName): boolean => name in givenByPages || givenByLists.includes(name);

/**
 * The answers that follow from entries and from other answers. `asked` are the answers to pages that count; `form` holds
 * all, also what was stated before there were lists, or in the eligibility check: it counts until the list it belongs to
 * has entries. `today`: what still goes on is counted up to it.
 */
export function derivedAnswers(form: Form, asked: Answers, today: PlainDate): Answers {
  const counts = { ...form, answers: asked };
  const entries = countedEntries(counts);
  const around = { answers: asked, today, programme: form.programme };
  const asks = new Set(ownLists(counts).map(({ id }) => id));
  const fromLists = listNames.map((name): Answers => {
    const own = entriesOf({ entries }, name);
    const { gives, none } = listNamed(name);
    if (own.length > 0 || !none) return derivations[name]?.(own, around) ?? {};
    return asks.has(name) ? pick(form, gives ?? []) : {};
  });
  return Object.assign({}, ...fromLists, fromPages(form, asked, today));
}

const pick = (form: Form, names: readonly QuestionName[]): Answers =>
  Object.fromEntries(
    names
      .filter((name) => form.answers[name] !== undefined && stillOffered(name, form))
      .map((name) => [name, form.answers[name]]),
  );

function fromPages(form: Form, asked: Answers, today: PlainDate): Answers {
  const before =
    form.route !== 'business'
      ? []
      : (Object.keys(givenByPages) as QuestionName[]).filter((name) => asked[givenBy(name) ?? name] === undefined);
  return {
    ...pick(form, before),
    ...registrationAnswers(asked, today),
    ...planAnswers(asked),
    ...(isAgreed(form.answers, asked) && { offerConfirmed: true }),
  };
}

/** Does the offer say what its employer has signed? What was signed is no page's answer. */
function isAgreed({ agreedEmployer, agreedPosition, agreedRegion, agreedStart }: Answers, asked: Answers): boolean {
  const claim = claimIn(asked);
  const start = parseMonth(agreedStart);
  if (!claim || !start) return false;
  const agreed = {
    employer: String(agreedEmployer),
    position: String(agreedPosition),
    region: String(agreedRegion),
    start,
  };
  return sameClaim(agreed, claim);
}

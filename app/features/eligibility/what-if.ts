import { factsOf } from '#app/domain/application/facts-of';
import {
  asked,
  type FormPage,
  type Programme,
  pagesFor,
  programmes,
  type Route,
  routes,
} from '#app/domain/application/pages';
import { type Answers, isQuestionName, optionsOf } from '#app/domain/application/questions';
import {
  type AnswerError,
  type Lists,
  type RawAnswers,
  rawOf,
  readAnswers,
} from '#app/domain/application/read-answers';
import type { PlainDate } from '#app/domain/basics/plain-date';
import { type Facts, type Tier, tiers } from '#app/domain/eligibility/facts';
import { occupationNamed } from '#app/domain/rating/occupations';

/** What can be changed on the what-if page, group by group. None of it says whose facts they are. */
export const whatIfGroups = [
  {
    id: 'work',
    section: 'skills',
    routes: ['professional'],
    asks: ['occupation?', 'qualification?', 'experienceYears?'],
  },
  {
    id: 'work',
    section: 'skills',
    routes: ['listed-profession', 'exceptional-achievement'],
    asks: ['field?', 'occupation?', 'qualification?', 'experienceYears?'],
  },
  { id: 'business', section: 'business', routes: ['business'], asks: ['yearsOperating?', 'meanRevenueUsd?', 'staff?'] },
  {
    id: 'control',
    section: 'business',
    routes: ['business'],
    asks: ['ownershipPercent?', 'ownershipMonths?', 'executiveControlMonths?'],
  },
  {
    id: 'plans',
    section: 'skills',
    routes: ['professional', 'listed-profession'],
    asks: ['standing?', 'jobOffer?', 'mentoringPlan?', 'petition?'],
  },
  {
    id: 'plans',
    section: 'skills',
    routes: ['exceptional-achievement'],
    asks: ['standing?', 'jobOffer?', 'mentoringPlan?', 'referees?', 'endorsement?', 'solvency?'],
  },
  { id: 'plans', section: 'business', routes: ['business'], asks: ['plannedInvestmentUsd?', 'plannedJobs?'] },
  { id: 'languages', section: 'place', programme: 'kandas-card', asks: ['languageKk?', 'languageRu?'] },
  {
    id: 'languages',
    section: 'place',
    programme: 'valuable-skills-visa',
    asks: ['languageKk?', 'languageRu?', 'languageEn?'],
  },
  { id: 'place', section: 'place', asks: ['firstRegion?'] },
] as const satisfies readonly FormPage[];

export type WhatIfGroup = (typeof whatIfGroups)[number]['id'];

export const groupsOf = (programme: Programme, route: Route, answers: Answers): (FormPage & { id: WhatIfGroup })[] =>
  pagesFor(whatIfGroups, programme, route, answers) as (FormPage & { id: WhatIfGroup })[];

const changeable = new Set(whatIfGroups.flatMap(({ asks }) => asks.map((each) => asked(each).name)));

/** A state of the page: what is judged, by which rules, on which answers. */
export interface WhatIf {
  programme: Programme;
  route: Route;
  /** Version of the rules; null: those in force. */
  ruleSet: string | null;
  answers: Answers;
  /** Counts while no occupation is chosen. */
  tier: Tier | null;
}

export const allRoutes: readonly Route[] = programmes.flatMap((programme) => routes[programme]);
export const programmeOfRoute = (route: Route): Programme =>
  programmes.find((programme) => routes[programme].some((each) => each === route)) ?? 'kandas-card';

const isRoute = (text: unknown): text is Route => allRoutes.some((each) => each === text);
const isTier = (text: unknown): text is Tier => tiers.some((each) => each === text);
const one = (value: RawAnswers[string]) => (typeof value === 'string' ? value : value?.[0]);

/** What a browser sends, as texts by name. */
export function rawOfParams(params: URLSearchParams): RawAnswers {
  return Object.fromEntries([...new Set(params.keys())].map((name) => [name, params.getAll(name)]));
}

interface Surroundings {
  lists: Lists;
  versions: readonly string[];
  today: PlainDate;
}

/** Reads what the form sent. Achievements left unticked are an answer: there are none. Null: no route was named. */
export function readWhatIf(
  raw: RawAnswers,
  { lists, versions, today }: Surroundings,
): { state: WhatIf; errors: AnswerError[] } | null {
  const route = one(raw.route);
  if (!isRoute(route)) return null;
  const programme = programmeOfRoute(route);
  const asks = groupsOf(programme, route, {}).flatMap((group) => group.asks);
  const page: FormPage = { id: 'what-if', section: 'skills', asks };
  const chosenField = one(raw.field) || occupationNamed(one(raw.occupation) ?? '')?.field;
  const offered = optionsOf('standing', programme, chosenField ? { field: chosenField } : {});
  // Another field was chosen before: its achievements are not offered any more, and nobody is told off for it.
  const standing = [raw.standing ?? []].flat().filter((code) => offered.includes(code));
  const { answers, errors } = readAnswers(page, { ...raw, field: chosenField, standing }, {}, programme, lists, today);
  if (offered.length > 0) answers.standing ??= [];
  const version = one(raw.rules);
  const tier = one(raw.occupationTier);
  return {
    state: {
      programme,
      route,
      ruleSet: version && versions.includes(version) ? version : null,
      answers,
      tier: isTier(tier) && answers.occupation === undefined ? tier : null,
    },
    errors,
  };
}

/** The state a check leads to: what it shares with this page. */
export function stateOfCheck({ programme, route, answers }: { programme: Programme; route: Route; answers: Answers }) {
  const own = Object.entries(answers).filter(([name]) => changeable.has(name as never));
  return { programme, route, ruleSet: null, answers: Object.fromEntries(own), tier: null } satisfies WhatIf;
}

/** The form's texts for a state. */
export function rawOfState({ route, ruleSet, answers, tier }: WhatIf): Record<string, string | string[]> {
  return { ...rawOf(answers), route, ...(ruleSet && { rules: ruleSet }), ...(tier && { occupationTier: tier }) };
}

/** A state as one line of text, as an address carries it. */
export function lineOf(state: WhatIf): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(rawOfState(state)))
    for (const each of [value].flat()) params.append(name, each);
  return params.toString();
}

/** The facts of a state; `known` are answers of a check that this page does not ask: age, citizenship, papers. */
export function factsOfState({ route, answers, tier }: WhatIf, known: Answers): Facts {
  const others = Object.entries(known).filter(([name]) => isQuestionName(name) && !changeable.has(name as never));
  const facts = factsOf({ ...Object.fromEntries(others), ...answers }, route);
  return tier && facts.occupation === undefined ? { ...facts, occupationTier: tier } : facts;
}

import { type Answers, isQuestionName, type QuestionName } from './questions';

export const programmes = ['kandas-card', 'valuable-skills-visa'] as const;
export type Programme = (typeof programmes)[number];
export const isProgramme = (text: string | undefined): text is Programme => programmes.some((each) => each === text);

export const routes = {
  'kandas-card': ['professional', 'business'],
  'valuable-skills-visa': ['listed-profession', 'exceptional-achievement'],
} as const satisfies Record<Programme, readonly string[]>;
export type Route = (typeof routes)[Programme][number];

export const sections = ['identity', 'origin', 'skills', 'business', 'place', 'family'] as const;
export type Section = (typeof sections)[number];

/** A question of a page; the mark `?` says it may be left empty. */
export type Asked = QuestionName | `${QuestionName}?`;

export interface FormPage {
  id: string;
  section: Section;
  asks: readonly Asked[];
  /** Asked only of these; absent: of everyone. */
  programme?: Programme;
  routes?: readonly Route[];
  /** Asked only when the answers so far say so. */
  when?: (answers: Answers) => boolean;
}

const professional = ['professional', 'listed-profession', 'exceptional-achievement'] as const;

/** The application, page by page, in the order it is asked. */
export const pages = [
  { id: 'passport-lines', section: 'identity', asks: ['passportLines?'] },
  { id: 'name', section: 'identity', asks: ['surnameLatin?', 'givenNamesLatin', 'birthDate', 'birthPlace'] },
  {
    id: 'passport',
    section: 'identity',
    asks: ['citizenship', 'passportNumber', 'passportIssuedOn', 'passportExpiry', 'iin?'],
  },
  {
    id: 'printed-name',
    section: 'identity',
    asks: ['surnamePrinted?', 'givenNamesPrinted?', 'patronymicPrinted?', 'nameChanged?'],
  },
  {
    id: 'previous-name',
    section: 'identity',
    asks: ['previousName'],
    when: ({ nameChanged }) => nameChanged === true,
  },
  { id: 'kazakh-name', section: 'identity', asks: ['surnameKazakh?', 'givenNamesKazakh', 'patronymicKazakh?'] },
  {
    id: 'original-name',
    section: 'identity',
    asks: ['surnameOriginal?', 'givenNamesOriginal?', 'patronymicOriginal?'],
  },
  { id: 'residence', section: 'identity', asks: ['residenceCountry', 'otherCitizenship?', 'address', 'phone?'] },
  { id: 'record', section: 'identity', asks: ['policeCertificateDate?', 'entryBan'] },

  {
    id: 'origin',
    section: 'origin',
    programme: 'kandas-card',
    asks: ['originProof', 'otherOriginWays?', 'originDetails?'],
  },

  {
    id: 'occupation',
    section: 'skills',
    routes: ['professional'],
    asks: ['occupation'],
  },
  {
    id: 'field',
    section: 'skills',
    routes: ['listed-profession', 'exceptional-achievement'],
    asks: ['field', 'occupation'],
  },
  { id: 'offer', section: 'skills', routes: professional, asks: ['jobOffer'] },
  {
    id: 'offer-details',
    section: 'skills',
    routes: professional,
    asks: ['offerFrom', 'offerPosition', 'offerRegion', 'offerStart'],
    when: ({ jobOffer }) => jobOffer === true,
  },
  { id: 'petition', section: 'skills', routes: ['professional', 'listed-profession'], asks: ['petition'] },
  {
    id: 'recommendation',
    section: 'skills',
    routes: ['exceptional-achievement'],
    asks: ['endorsement', 'solvency'],
  },

  {
    id: 'business',
    section: 'business',
    routes: ['business'],
    asks: ['businessName', 'businessCountry', 'registrationNumber', 'foundedOn', 'businessEndedOn?'],
  },
  {
    id: 'plan',
    section: 'business',
    routes: ['business'],
    asks: [
      'planAmount',
      'planCurrency',
      'planRate?',
      'planRateSource?',
      'plannedJobs',
      'planRegion?',
      'planPartner?',
      'planSummary',
    ],
  },

  { id: 'languages', section: 'place', programme: 'kandas-card', asks: ['languageKk', 'languageRu'] },
  {
    id: 'visa-languages',
    section: 'place',
    programme: 'valuable-skills-visa',
    asks: ['languageKk', 'languageRu', 'languageEn'],
  },
  {
    id: 'place',
    section: 'place',
    programme: 'kandas-card',
    asks: ['firstRegion', 'secondRegion?', 'thirdRegion?', 'stayUntil?'],
  },
  {
    id: 'visa-place',
    section: 'place',
    programme: 'valuable-skills-visa',
    asks: ['firstRegion', 'secondRegion?', 'thirdRegion?', 'lawfullyInKazakhstan', 'stayUntil?'],
  },
] as const satisfies readonly FormPage[];

export type PageId = (typeof pages)[number]['id'];

/** The eligibility check: at most six pages after the choice of route, one topic each, nothing mandatory. */
export const checkPages = [
  { id: 'person', section: 'identity', programme: 'kandas-card', asks: ['birthDate?', 'citizenship?', 'originProof?'] },
  { id: 'visa-person', section: 'identity', programme: 'valuable-skills-visa', asks: ['birthDate?', 'citizenship?'] },
  {
    id: 'profession',
    section: 'skills',
    routes: ['professional'],
    asks: ['occupation?', 'qualification?', 'experienceYears?'],
  },
  {
    id: 'visa-profession',
    section: 'skills',
    routes: ['listed-profession', 'exceptional-achievement'],
    asks: ['field?', 'occupation?', 'qualification?', 'experienceYears?'],
  },
  {
    id: 'achievements',
    section: 'skills',
    routes: ['professional', 'listed-profession'],
    asks: ['standing?', 'jobOffer?', 'mentoringPlan?', 'petition?'],
  },
  {
    id: 'exceptional',
    section: 'skills',
    routes: ['exceptional-achievement'],
    asks: ['standing?', 'jobOffer?', 'mentoringPlan?', 'referees?'],
  },
  { id: 'company', section: 'business', routes: ['business'], asks: ['yearsOperating?', 'meanRevenueUsd?', 'staff?'] },
  {
    id: 'control',
    section: 'business',
    routes: ['business'],
    asks: ['ownershipPercent?', 'ownershipMonths?', 'executiveControlMonths?'],
  },
  { id: 'card-languages', section: 'place', programme: 'kandas-card', asks: ['languageKk?', 'languageRu?'] },
  {
    id: 'all-languages',
    section: 'place',
    programme: 'valuable-skills-visa',
    asks: ['languageKk?', 'languageRu?', 'languageEn?'],
  },
  { id: 'papers', section: 'identity', asks: ['passportExpiry?', 'policeCertificateDate?', 'entryBan?'] },
  { id: 'destination', section: 'place', routes: ['professional', 'listed-profession'], asks: ['firstRegion?'] },
  {
    id: 'business-destination',
    section: 'place',
    routes: ['business'],
    asks: ['firstRegion?', 'plannedInvestmentUsd?', 'plannedJobs?'],
  },
  {
    id: 'exceptional-destination',
    section: 'place',
    routes: ['exceptional-achievement'],
    asks: ['firstRegion?', 'endorsement?', 'solvency?'],
  },
] as const satisfies readonly FormPage[];

/** Name of the question and whether it may be left empty. */
export function asked(each: Asked): { name: QuestionName; optional: boolean } {
  const name = each.replace(/\?$/, '');
  if (!isQuestionName(name)) throw new Error(`unknown question ${each}`);
  return { name, optional: each.endsWith('?') };
}

/** The pages of a list that this person is asked, in order. */
export function pagesFor(list: readonly FormPage[], programme: Programme, route: Route, answers: Answers): FormPage[] {
  return list.filter(
    (page) =>
      (!page.programme || page.programme === programme) &&
      (!page.routes || page.routes.includes(route)) &&
      (!page.when || page.when(answers)),
  );
}

export const isRouteOf = (programme: Programme, route: unknown): route is Route =>
  routes[programme].some((each) => each === route);

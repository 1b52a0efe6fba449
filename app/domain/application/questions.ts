import { currencies } from '../business/official-rates';
import { originHintFor } from '../origin/country-hints';
import { entryPapers, linkRecords, NONE, nameBridges } from '../origin/records';
import { places } from '../origin/tree';
import { originWays } from '../origin/ways';
import { degreeLevels } from '../skills/degrees';

/**
 * Every question the portal asks, as data. A page of the form is a list of their names (`pages.ts`), the eligibility
 * check another list of the same names (`check-pages.ts`): what was answered there is not asked again.
 * Words live under `fields.<name>` of the catalogues.
 */

export type Question =
  /** One line. */
  | { kind: 'text'; max: number; script?: Script; autoComplete?: string; width?: 'short' | 'long' }
  | { kind: 'long-text'; max: number }
  /** `yearOnly`: papers may show the year alone. */
  | { kind: 'date'; when: 'past' | 'any'; yearOnly?: true }
  /** A month of a year. */
  | { kind: 'month'; when: 'past' | 'any' }
  /** The lines of a passport's machine-readable zone. */
  | { kind: 'zone' }
  /** `folded`: many answers of which one knows one's own are a list that opens. */
  | { kind: 'choice'; options: readonly string[]; words: string; folded?: true }
  | { kind: 'choices'; options: readonly string[]; words: string }
  | { kind: 'yes-no' }
  /** `year`: a year that has begun. */
  | {
      kind: 'number';
      min: number;
      max: number;
      whole?: true;
      unit?: 'years' | 'months' | 'percent' | 'usd' | 'money' | 'people';
    }
  | { kind: 'number'; min: number; max: number; whole: true; year: true; unit?: undefined }
  | { kind: 'country' }
  | { kind: 'occupation' }
  | { kind: 'region' };

/**
 * What a line may hold. `latin`: what a passport's machine-readable zone can; `kazakh`: a name with Cyrillic letters;
 * `as-printed`: a name in any writing; `iin`: the Individual Identification Number.
 */
export type Script = 'latin' | 'kazakh' | 'as-printed' | 'passport-number' | 'iin' | 'phone';

const languageLevels = ['none', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;

export const standingOfCard = ['publications', 'patents', 'prizes', 'licence', 'leadership'] as const;
export const standingOfField = {
  science: ['publications', 'grants', 'patents'],
  education: ['programme', 'accreditation', 'pupil-results'],
  health: ['licence', 'board-category', 'new-method'],
  industry: ['commissioning', 'patents', 'safety-licence'],
  it: ['product-in-use', 'open-source', 'certification'],
  sport: ['international-medals', 'national-team', 'federation-category'],
  culture: ['awards', 'exhibitions', 'collections'],
} as const;
const standingClasses = [...new Set([...standingOfCard, ...Object.values(standingOfField).flat()])];
export const fields = ['science', 'education', 'health', 'industry', 'it', 'sport', 'culture'] as const;

export const questions = {
  passportLines: { kind: 'zone' },
  surnameLatin: { kind: 'text', max: 100, script: 'latin', autoComplete: 'family-name' },
  givenNamesLatin: { kind: 'text', max: 100, script: 'latin', autoComplete: 'given-name' },
  surnamePrinted: { kind: 'text', max: 100, script: 'as-printed' },
  givenNamesPrinted: { kind: 'text', max: 100, script: 'as-printed' },
  patronymicPrinted: { kind: 'text', max: 100, script: 'as-printed' },
  nameChanged: { kind: 'yes-no' },
  previousName: { kind: 'text', max: 200, script: 'as-printed' },
  surnameKazakh: { kind: 'text', max: 100, script: 'kazakh' },
  givenNamesKazakh: { kind: 'text', max: 100, script: 'kazakh' },
  patronymicKazakh: { kind: 'text', max: 100, script: 'kazakh' },
  surnameOriginal: { kind: 'text', max: 100, script: 'as-printed' },
  givenNamesOriginal: { kind: 'text', max: 100, script: 'as-printed' },
  patronymicOriginal: { kind: 'text', max: 100, script: 'as-printed' },
  birthDate: { kind: 'date', when: 'past', yearOnly: true },
  birthPlace: { kind: 'text', max: 200 },
  citizenship: { kind: 'country' },
  otherCitizenship: { kind: 'country' },
  residenceCountry: { kind: 'country' },
  address: { kind: 'long-text', max: 300 },
  phone: { kind: 'text', max: 40, script: 'phone', autoComplete: 'tel', width: 'short' },
  passportNumber: { kind: 'text', max: 20, script: 'passport-number', width: 'short' },
  iin: { kind: 'text', max: 20, script: 'iin', width: 'short' },
  passportIssuedOn: { kind: 'date', when: 'past' },
  passportExpiry: { kind: 'date', when: 'any' },
  policeCertificateDate: { kind: 'date', when: 'past' },
  entryBan: { kind: 'yes-no' },

  originProof: {
    kind: 'choice',
    options: ['identity-document', 'foreign-authority', 'commission', 'lineage', 'none'],
    words: 'originProof',
  },
  otherOriginWays: { kind: 'choices', options: originWays, words: 'originProof' },
  /** Follows from the family tree: the way that is whole. */
  originStated: { kind: 'choice', options: [...originWays, 'open'], words: 'originProof' },
  originDetails: { kind: 'long-text', max: 1000 },
  relativePlace: { kind: 'choice', options: places, words: 'relativePlace', folded: true },
  relativeName: { kind: 'text', max: 150, script: 'as-printed' },
  relativeNameInRecord: { kind: 'text', max: 150, script: 'as-printed' },
  relativeBirthYear: { kind: 'number', min: 1800, max: 2100, whole: true, year: true },
  relativeBirthPlace: { kind: 'text', max: 200 },
  relativeCountry: { kind: 'country' },
  relativeLinkRecord: { kind: 'choice', options: [...linkRecords, NONE], words: 'relativeLinkRecord' },
  relativeEntryPaper: { kind: 'choice', options: [...entryPapers, NONE], words: 'relativeEntryPaper' },
  relativeNaming: { kind: 'choice', options: ['same', ...nameBridges, NONE], words: 'relativeNaming' },

  field: { kind: 'choice', options: fields, words: 'field' },
  occupation: { kind: 'occupation' },
  qualification: {
    kind: 'choice',
    options: ['doctorate', 'master', 'bachelor', 'vocational', 'portfolio', 'none'],
    words: 'qualification',
  },
  institution: { kind: 'text', max: 200 },
  graduationYear: { kind: 'number', min: 1940, max: 2100, whole: true, year: true },
  experienceYears: { kind: 'number', min: 0, max: 60, unit: 'years' },
  lastEmployer: { kind: 'text', max: 200 },
  standing: {
    kind: 'choices',
    options: standingClasses,
    words: 'standing',
  },
  standingDetails: { kind: 'long-text', max: 1000 },
  jobOffer: { kind: 'yes-no' },
  offerFrom: { kind: 'text', max: 200 },
  offerPosition: { kind: 'text', max: 200 },
  offerRegion: { kind: 'region' },
  offerStart: { kind: 'month', when: 'any' },
  /** Asked nowhere: what an employer has signed, and whether it is what is claimed. */
  agreedEmployer: { kind: 'text', max: 200 },
  agreedPosition: { kind: 'text', max: 200 },
  agreedRegion: { kind: 'region' },
  agreedStart: { kind: 'month', when: 'any' },
  offerConfirmed: { kind: 'yes-no' },
  mentoringPlan: { kind: 'yes-no' },
  petition: { kind: 'yes-no' },
  referees: { kind: 'number', min: 0, max: 9, whole: true, unit: 'people' },
  endorsement: { kind: 'yes-no' },
  solvency: { kind: 'yes-no' },

  languageKk: { kind: 'choice', options: languageLevels, words: 'languageLevel' },
  languageRu: { kind: 'choice', options: languageLevels, words: 'languageLevel' },
  languageEn: { kind: 'choice', options: languageLevels, words: 'languageLevel' },

  degreeLevel: { kind: 'choice', options: degreeLevels, words: 'degreeLevel' },
  degreeField: { kind: 'text', max: 200 },
  degreeInstitution: { kind: 'text', max: 200 },
  degreeCountry: { kind: 'country' },
  degreeYear: { kind: 'number', min: 1940, max: 2100, whole: true, year: true },
  jobEmployer: { kind: 'text', max: 200 },
  jobCountry: { kind: 'country' },
  jobTitle: { kind: 'text', max: 300 },
  jobRelevant: { kind: 'yes-no' },
  jobFrom: { kind: 'month', when: 'past' },
  jobUntil: { kind: 'month', when: 'past' },
  jobShare: { kind: 'number', min: 1, max: 100, whole: true, unit: 'percent' },
  achievementClass: { kind: 'choice', options: standingClasses, words: 'standing' },
  achievementWhat: { kind: 'text', max: 300 },
  achievementYear: { kind: 'number', min: 1940, max: 2100, whole: true, year: true },
  refereeName: { kind: 'text', max: 200, script: 'as-printed' },
  refereePosition: { kind: 'text', max: 200 },
  refereeOrganisation: { kind: 'text', max: 200 },
  refereeContact: { kind: 'text', max: 200 },
  refereeRelative: { kind: 'yes-no' },
  refereeEmployer: { kind: 'yes-no' },
  menteesWho: { kind: 'text', max: 200 },
  menteesCount: { kind: 'number', min: 1, max: 1000, whole: true, unit: 'people' },
  menteesMonths: { kind: 'number', min: 1, max: 120, whole: true, unit: 'months' },
  menteesLocal: { kind: 'yes-no' },
  menteesGoals: { kind: 'long-text', max: 500 },

  businessName: { kind: 'text', max: 200 },
  businessCountry: { kind: 'country' },
  registrationNumber: { kind: 'text', max: 60, width: 'short' },
  yearsOperating: { kind: 'number', min: 0, max: 200, unit: 'years' },
  ownershipPercent: { kind: 'number', min: 0, max: 100, unit: 'percent' },
  ownershipMonths: { kind: 'number', min: 0, max: 1200, whole: true, unit: 'months' },
  executiveControlMonths: { kind: 'number', min: 0, max: 1200, whole: true, unit: 'months' },
  meanRevenueUsd: { kind: 'number', min: 0, max: 1e12, unit: 'usd' },
  staff: { kind: 'number', min: 0, max: 1e6, whole: true, unit: 'people' },
  plannedInvestmentUsd: { kind: 'number', min: 0, max: 1e12, unit: 'usd' },
  plannedJobs: { kind: 'number', min: 0, max: 1e6, whole: true, unit: 'people' },
  foundedOn: { kind: 'date', when: 'past' },
  businessEndedOn: { kind: 'date', when: 'past' },
  /** Asked nowhere: follows from the days. */
  businessState: {
    kind: 'choice',
    options: ['operating', 'ended-within-24-months', 'ended-earlier'],
    words: 'businessState',
  },
  holdingKind: { kind: 'choice', options: ['share', 'control'], words: 'holdingKind' },
  holdingPercent: { kind: 'number', min: 0, max: 100, unit: 'percent' },
  holdingFrom: { kind: 'date', when: 'past' },
  holdingUntil: { kind: 'date', when: 'past' },
  resultYear: { kind: 'number', min: 1940, max: 2100, whole: true, year: true },
  resultRevenue: { kind: 'number', min: 0, max: 1e15, unit: 'money' },
  resultCurrency: { kind: 'choice', options: currencies, words: 'currency' },
  resultStaff: { kind: 'number', min: 0, max: 1e6, whole: true, unit: 'people' },
  resultRate: { kind: 'number', min: 0, max: 1e7 },
  resultRateSource: { kind: 'text', max: 200 },
  planAmount: { kind: 'number', min: 0, max: 1e15, unit: 'money' },
  planCurrency: { kind: 'choice', options: currencies, words: 'currency' },
  planRate: { kind: 'number', min: 0, max: 1e7 },
  planRateSource: { kind: 'text', max: 200 },
  planRegion: { kind: 'region' },
  planPartner: { kind: 'text', max: 200 },
  planSummary: { kind: 'long-text', max: 2000 },

  firstRegion: { kind: 'region' },
  secondRegion: { kind: 'region' },
  thirdRegion: { kind: 'region' },
  lawfullyInKazakhstan: { kind: 'yes-no' },
  stayUntil: { kind: 'date', when: 'any' },

  memberRelation: { kind: 'choice', options: ['spouse', 'child'], words: 'memberRelation' },
  memberComes: { kind: 'choice', options: ['now', 'later'], words: 'memberComes' },
  memberPassportLines: { kind: 'zone' },
  memberSurnameLatin: { kind: 'text', max: 100, script: 'latin' },
  memberGivenNamesLatin: { kind: 'text', max: 100, script: 'latin' },
  memberBirthDate: { kind: 'date', when: 'past', yearOnly: true },
  memberSurnameKazakh: { kind: 'text', max: 100, script: 'kazakh' },
  memberGivenNamesKazakh: { kind: 'text', max: 100, script: 'kazakh' },
  memberPatronymicKazakh: { kind: 'text', max: 100, script: 'kazakh' },
  memberCitizenship: { kind: 'country' },
  memberPassportNumber: { kind: 'text', max: 20, script: 'passport-number', width: 'short' },
  memberPassportIssuedOn: { kind: 'date', when: 'past' },
  memberPassportExpiry: { kind: 'date', when: 'any' },
  memberOtherParent: {
    kind: 'choice',
    options: ['comes', 'consents', 'decided', 'died', 'not-recorded'],
    words: 'memberOtherParent',
  },
  memberSameAddress: { kind: 'yes-no' },
  memberResidenceCountry: { kind: 'country' },
  memberAddress: { kind: 'long-text', max: 300 },
} as const satisfies Record<string, Question>;

export type QuestionName = keyof typeof questions;
export const isQuestionName = (name: string): name is QuestionName => Object.hasOwn(questions, name);
export const questionNamed = (name: QuestionName): Question => questions[name];

/** A typed answer: text, code, ISO day, number, yes or no, or a list of codes. Absent means "not yet answered". */
export type AnswerValue = string | number | boolean | readonly string[];
export type Answers = Partial<Record<QuestionName, AnswerValue>>;

/** The codes a question offers to this person: achievements depend on programme and field. */
export function optionsOf(name: QuestionName, programme: string, answers: Answers): readonly string[] {
  const question = questionNamed(name);
  if (question.kind !== 'choice' && question.kind !== 'choices') return [];
  if (name === 'standing' || name === 'achievementClass') {
    if (programme === 'kandas-card') return standingOfCard;
    const field = fields.find((each) => each === answers.field);
    return field ? standingOfField[field] : [];
  }
  const noPortfolio = programme === 'kandas-card' && (name === 'qualification' || name === 'degreeLevel');
  if (noPortfolio) return question.options.filter((o) => o !== 'portfolio');
  if (name === 'relativeLinkRecord') return usualFirst(originHintFor(answers.relativeCountry).linkIn, question.options);
  if (name === 'relativeEntryPaper')
    return usualFirst(originHintFor(answers.relativeCountry).entryIn, question.options);
  return question.options;
}

/** The same answers, those that are usual in a country before the others. */
const usualFirst = (usual: readonly string[], all: readonly string[]) => [
  ...usual,
  ...all.filter((each) => !usual.includes(each)),
];

import { isYearOnly } from '../basics/plain-date';
import { type Facts, factsSchema } from '../eligibility/facts';
import type { Route } from './pages';
import type { Answers, QuestionName } from './questions';

/** Questions whose answer is a fact under the same name. */
const sameName = [
  'birthDate',
  'originProof',
  'field',
  'qualification',
  'experienceYears',
  'standing',
  'jobOffer',
  'offerConfirmed',
  'mentoringPlan',
  'firstRegion',
  'passportIssuedOn',
  'passportExpiry',
  'policeCertificateDate',
  'entryBan',
  'petition',
  'referees',
  'endorsement',
  'solvency',
  'yearsOperating',
  'businessState',
  'meanRevenueUsd',
  'staff',
  'plannedInvestmentUsd',
  'plannedJobs',
  'ownershipMonths',
  'executiveControlMonths',
] as const satisfies readonly (QuestionName & keyof Facts)[];

const levels = [
  ['languageKk', 'kk'],
  ['languageRu', 'ru'],
  ['languageEn', 'en'],
] as const;

/** Facts that a question states under another name, or together with others. */
const besides: Partial<Record<QuestionName, readonly (keyof Facts)[]>> = {
  originStated: ['originProof'],
  citizenship: ['citizenships', 'businessRegisteredIn'],
  otherCitizenship: ['citizenships', 'businessRegisteredIn'],
  occupation: ['occupation', 'occupationTier'],
  ...Object.fromEntries(levels.map(([question]) => [question, ['languages']])),
  ownershipPercent: ['ownershipShare'],
  businessCountry: ['businessRegisteredIn'],
  residenceCountry: ['businessRegisteredIn'],
};

/** The facts that the answer to a question states, alone or with others. */
export const factsStated = (question: QuestionName): readonly string[] =>
  besides[question] ?? (sameName.some((name) => name === question) ? [question] : []);

/** The facts that a form's answers state. Consent is given in the declaration, not on a page. */
export function factsOf(answers: Answers, route: Route, consent?: boolean): Facts {
  const facts: Record<string, unknown> = { route };
  for (const name of sameName) if (answers[name] !== undefined) facts[name] = answers[name];
  // A chain that is not whole states nothing yet.
  if (answers.originStated === 'open') delete facts.originProof;
  else if (answers.originStated !== undefined) facts.originProof = answers.originStated;
  // Of a person whose papers show the year alone the law asks the least age: nobody is taken to be older than proved.
  if (isYearOnly(String(answers.birthDate))) facts.birthDate = `${answers.birthDate}-12-31`;

  const citizenships = [answers.citizenship, answers.otherCitizenship].filter((code) => code !== undefined);
  if (answers.citizenship !== undefined)
    facts.citizenships = [...new Set(citizenships)].filter((code) => code !== 'XXA');
  if (answers.occupation === 'unlisted') facts.occupationTier = 'unlisted';
  else if (answers.occupation !== undefined) facts.occupation = answers.occupation;
  const spoken = levels.filter(([question]) => answers[question] !== undefined);
  if (spoken.length > 0) {
    facts.languages = Object.fromEntries(
      spoken.filter(([question]) => answers[question] !== 'none').map(([question, code]) => [code, answers[question]]),
    );
  }
  if (typeof answers.ownershipPercent === 'number') facts.ownershipShare = answers.ownershipPercent / 100;
  if (answers.businessCountry !== undefined && answers.residenceCountry !== undefined) {
    facts.businessRegisteredIn =
      answers.businessCountry === answers.residenceCountry
        ? 'residence'
        : citizenships.includes(answers.businessCountry)
          ? 'citizenship'
          : 'elsewhere';
  }
  if (consent !== undefined) facts.consent = consent;
  return factsSchema.parse(facts);
}

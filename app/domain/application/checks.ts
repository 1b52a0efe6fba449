import { relativeItems } from '../origin/relative';
import type { Programme, Route } from './pages';
import type { QuestionName } from './questions';

/** The parallel checks of an officer. Source: the model, section 3. */
export const checkKinds = ['identity', 'origin', 'profession', 'business', 'security', 'region'] as const;
export type CheckKind = (typeof checkKinds)[number];

export const findings = ['matches', 'does-not-match', 'cannot-read', 'not-needed'] as const;
export type Finding = (typeof findings)[number];
/** What others see of a finding that is not theirs to read: that there is one. */
export type SeenFinding = Finding | 'done';

/** Findings that need a coded reason. */
export const findingReasons = {
  matches: [],
  'does-not-match': ['differs-from-document', 'document-invalid', 'document-expired', 'criterion-not-met', 'other'],
  'cannot-read': ['unreadable', 'pages-missing', 'language-not-accepted'],
  'not-needed': ['known-to-the-state', 'covered-by-other-document', 'not-applicable'],
} as const satisfies Record<Finding, readonly string[]>;
export type FindingReason = (typeof findingReasons)[Finding][number];

export function checksFor(programme: Programme, route: Route): CheckKind[] {
  return checkKinds.filter((kind) => {
    if (kind === 'origin') return programme === 'kandas-card';
    if (kind === 'profession') return route !== 'business';
    if (kind === 'business') return route === 'business';
    return true;
  });
}

/** The answers each check judges; a finding "matches" makes them verified. */
export const answersOf: Record<CheckKind, readonly QuestionName[]> = {
  identity: [
    'passportLines',
    'surnameLatin',
    'givenNamesLatin',
    'surnamePrinted',
    'givenNamesPrinted',
    'patronymicPrinted',
    'nameChanged',
    'previousName',
    'surnameKazakh',
    'givenNamesKazakh',
    'patronymicKazakh',
    'surnameOriginal',
    'givenNamesOriginal',
    'patronymicOriginal',
    'birthDate',
    'birthPlace',
    'citizenship',
    'otherCitizenship',
    'passportNumber',
    'passportIssuedOn',
    'passportExpiry',
    'iin',
  ],
  origin: ['originProof', 'otherOriginWays', 'originStated', 'originDetails'],
  profession: [
    'field',
    'occupation',
    'experienceYears',
    'lastEmployer',
    'qualification',
    'institution',
    'graduationYear',
    'standing',
    'standingDetails',
    'jobOffer',
    'offerFrom',
    'offerPosition',
    'offerRegion',
    'offerStart',
    'agreedEmployer',
    'agreedPosition',
    'agreedRegion',
    'agreedStart',
    'offerConfirmed',
    'mentoringPlan',
    'petition',
    'referees',
    'endorsement',
    'solvency',
    'languageKk',
    'languageRu',
    'languageEn',
  ],
  business: [
    'businessName',
    'businessCountry',
    'registrationNumber',
    'foundedOn',
    'businessEndedOn',
    'yearsOperating',
    'businessState',
    'ownershipPercent',
    'ownershipMonths',
    'executiveControlMonths',
    'meanRevenueUsd',
    'staff',
    'planAmount',
    'planCurrency',
    'planRate',
    'planRateSource',
    'planRegion',
    'planPartner',
    'plannedInvestmentUsd',
    'plannedJobs',
    'planSummary',
    'languageKk',
    'languageRu',
  ],
  security: ['policeCertificateDate', 'entryBan', 'residenceCountry', 'address'],
  region: ['firstRegion', 'secondRegion', 'thirdRegion', 'lawfullyInKazakhstan'],
};

/** The checklist items each check rests on. */
export const itemsOf: Record<CheckKind, readonly string[]> = {
  identity: ['passport', 'photo', 'marriage-record', 'birth-record', 'absent-parent-consent', 'child-consent'],
  origin: ['origin', ...relativeItems],
  profession: [
    'diploma',
    'employment',
    'cv',
    'petition',
    'licence',
    'offer',
    'mentoring-plan',
    'standing',
    'evidence',
    'referee-letters',
    'endorsement',
    'language',
    'solvency',
    'statement',
  ],
  business: ['registry-extract', 'ownership', 'accounts', 'business-plan', 'staff-list', 'language'],
  security: ['police-certificate'],
  region: [],
};

import { addDays, type PlainDate } from '../basics/plain-date';
import type { PermitKind } from './permit';

/** What a code can show; nothing of a permit is shown that is not named here. */
export const sharedFacts = [
  'latinName',
  'kazakhName',
  'birthDate',
  'citizenship',
  'passportEnding',
  'kind',
  'number',
  'validFrom',
  'validUntil',
  'mayWork',
  'regions',
] as const;
export type SharedFact = (typeof sharedFacts)[number];

/** For whom a holder makes a code, and the least that each of them needs to know. The standing is always shown. */
export const sharePurposes = {
  employer: ['latinName', 'kazakhName', 'mayWork', 'validUntil', 'regions'],
  landlord: ['latinName', 'validUntil'],
  bank: ['latinName', 'birthDate', 'citizenship', 'kind', 'number', 'validFrom', 'validUntil'],
  sim: ['latinName', 'birthDate', 'kind', 'validUntil'],
  border: ['latinName', 'birthDate', 'citizenship', 'passportEnding', 'kind', 'number', 'validFrom', 'validUntil'],
} as const satisfies Record<string, readonly SharedFact[]>;

export type SharePurpose = keyof typeof sharePurposes;
export const purposes = Object.keys(sharePurposes) as SharePurpose[];
export const isSharePurpose = (text: string): text is SharePurpose => Object.hasOwn(sharePurposes, text);

const termDays = 90;
/** So that nobody loses the overview of what they gave away. */
export const mostLiveCodes = 20;

/** Ninety days, the day of making being the first. */
export const lastDayOfCode = (madeOn: PlainDate): PlainDate => addDays(madeOn, termDays - 1);

/** Work without a work permit is among the rights of every permit but a family member's. */
export const mayWork = (kind: PermitKind) => kind !== 'dependant';

import type { Status } from '../application/lifecycle';
import { pass, refuse, type Verdict } from '../basics/verdict';
import type { Officer } from './permissions';

/** What an officer reads a case for because of their work on it. Words under `access.purpose.<code>`. */
const workPurposes = ['review', 'intake', 'decision', 'appeal', 'supervision', 'audit', 'own-step'] as const;

/** What anybody else may read it for: chosen from this list before it opens. */
export const statedPurposes = [
  'applicant-asked',
  'same-person',
  'related-case',
  'second-opinion',
  'complaint',
  'court',
  'quality',
] as const;
export type StatedPurpose = (typeof statedPurposes)[number];
export type ReadPurpose = (typeof workPurposes)[number] | StatedPurpose;
export const isStatedPurpose = (text: unknown): text is StatedPurpose =>
  statedPurposes.some((purpose) => purpose === text);

/** A stated purpose opens the case for so many minutes after it was last read for it. */
export const STATED_MINUTES = 60;
/** Who took a step in a case may look at what became of it for so many hours. */
export const OWN_STEP_HOURS = 24;

interface CaseAsRead {
  status: Status;
  ownerId: string;
  claimedById: string | null;
  /** The officer makes one of the checks that are open in this case. */
  makesCheck: boolean;
  /** It is the work of the officer's office, and of the officer where they have a jurisdiction. */
  ofOffice: boolean;
  /** What was proposed of it, or told to one of the family, waits for a word of officers with these roles. */
  wordAwaited: boolean;
  /** The officer took a step in it within the last hours. */
  tookStep: boolean;
  /** What the officer stated within the last minutes. */
  stated: StatedPurpose | null;
}

const holders: Partial<Record<Status, ReadPurpose>> = {
  recommended: 'decision',
  refusal_notice: 'decision',
  appealed: 'appeal',
};

/**
 * What this officer may read the case for: who holds it or makes a check in it, whose word it waits for or who supervises
 * in the office it belongs to, who audits, and intake a case nobody has accepted; everybody else for a purpose they state.
 * Nobody reads their own.
 */
export function purposeOf(
  { id, roles }: Officer,
  { status, ownerId, claimedById, makesCheck, ofOffice, wordAwaited, tookStep, stated }: CaseAsRead,
): Verdict<ReadPurpose, 'own-application' | 'purpose-required'> {
  if (ownerId === id) return refuse('own-application');
  if (claimedById === id) return pass(holders[status] ?? 'review');
  if (status === 'submitted' && claimedById === null && roles.includes('intake')) return pass('intake');
  if (status === 'verification' && makesCheck) return pass('review');
  if (ofOffice && wordAwaited) return pass('decision');
  if (ofOffice && roles.includes('supervisor')) return pass('supervision');
  if (roles.includes('auditor')) return pass('audit');
  if (tookStep) return pass('own-step');
  return stated ? pass(stated) : refuse('purpose-required');
}

/** Reading so many cases for stated purposes within a day, none of which one works on, raises an alarm. */
export const BROWSING_ALARM = 12;

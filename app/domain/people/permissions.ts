import { mayTake, type Party, type Status, type Step, stepsOpenTo } from '../application/lifecycle';
import { pass, refuse, type Verdict } from '../basics/verdict';
import { caseRoles, type OfficerRole } from './roles';

export interface Officer {
  id: string;
  roles: readonly OfficerRole[];
}

/** What the separation of duties asks of a case. */
export interface Duties {
  status: Status;
  /** The account the application belongs to. */
  ownerId: string;
  /** Everyone who ever recommended on it, in any round. */
  recommendedBy: readonly string[];
  /** Everyone who ever gave notice, granted, refused, or answered an appeal or a court on it. */
  decidedBy?: readonly string[];
  /** Who signed the act that the open appeal is against. */
  authorId?: string | null;
  /** Who may not act after an appeal sent it back: its assessor, its decision maker, and who sent it back. */
  actedBefore?: readonly string[];
  /** Officers who have declared the applicant a relative. */
  relativesOf?: readonly string[];
  claimedById: string | null;
}

/**
 * Steps that decide or hear the appeal; who recommended takes none of them. Sending back is no decision, but the same
 * hand may not judge its own work. Extending the term is about days, not about the case.
 */
const deciding: readonly Step[] = [
  'grant',
  'approve-without-place',
  'give-notice',
  'record-hearing',
  'refuse',
  'decide-family',
  'send-back',
  'leave-without-consideration',
  'terminate',
  'correct',
  'satisfy-appeal',
  'allow-appeal',
  'allow-appeal-without-place',
  'vary-appeal',
  'remit-appeal',
  'dismiss-appeal',
  'leave-appeal-unconsidered',
  'court-orders-review',
  'court-orders-grant',
];

/** Answers to an appeal that are another officer's than the author of the act. */
const hearing: readonly Step[] = [
  'allow-appeal',
  'allow-appeal-without-place',
  'vary-appeal',
  'remit-appeal',
  'dismiss-appeal',
  'leave-appeal-unconsidered',
];

/** What who has acted on a case before an appeal sent it back may not do again. */
const judging: readonly Step[] = ['recommend-grant', 'recommend-refusal', ...deciding];

/** Steps that need the case to be in the officer's hands; a decision only must not be in another's. */
const needsClaim: readonly Step[] = ['request-information', 'change-lane', 'recommend-grant', 'recommend-refusal'];

/** Steps about the case as a whole, taken whoever holds it. */
const beside: readonly Step[] = ['extend-term', 'leave-without-consideration', 'terminate'];

export type NotAllowed =
  | 'own-application'
  | 'relative'
  | 'decided-it'
  | 'not-the-author'
  | 'acted-before'
  | 'not-your-role'
  | 'recommended-it'
  | 'step-not-open'
  | 'not-claimed'
  | 'claimed';

/** Who may open the desk; an auditor reads everything and changes nothing. */
export const deskRoles: readonly OfficerRole[] = [...caseRoles, 'auditor'];

/** Reviewing (findings) is the work of these two. */
export const reviewRoles = ['verifier', 'assessor'] as const satisfies readonly OfficerRole[];

const caseParties = [
  'intake',
  'verifier',
  'assessor',
  'decision-maker',
  'appeals',
  'supervisor',
] as const satisfies readonly (Party & OfficerRole)[];

const parties = (roles: readonly OfficerRole[]): Party[] => caseParties.filter((party) => roles.includes(party));

const holds = (officer: Officer, roles: readonly OfficerRole[]) => officer.roles.some((role) => roles.includes(role));

/** May this officer take this step now? The law of the life-cycle first, then the role, then the separation of duties. */
export function mayOfficerTake(officer: Officer, duties: Duties, step: Step): Verdict<undefined, NotAllowed> {
  if (duties.ownerId === officer.id) return refuse('own-application');
  if (duties.relativesOf?.includes(officer.id)) return refuse('relative');
  const allowed: readonly Party[] = mayTake[step];
  if (!parties(officer.roles).some((party) => allowed.includes(party))) return refuse('not-your-role');
  if (deciding.includes(step) && duties.recommendedBy.includes(officer.id)) return refuse('recommended-it');
  if (judging.includes(step) && duties.actedBefore?.includes(officer.id)) return refuse('acted-before');
  if (hearing.includes(step) && duties.decidedBy?.includes(officer.id)) return refuse('decided-it');
  if (!stepsOpenTo(parties(officer.roles), duties.status).includes(step)) return refuse('step-not-open');
  // The author may satisfy an appeal whoever holds it.
  if (step === 'satisfy-appeal') return duties.authorId === officer.id ? pass() : refuse('not-the-author');
  if (beside.includes(step)) return pass();
  if (duties.claimedById !== null && duties.claimedById !== officer.id) return refuse('claimed');
  if (needsClaim.includes(step) && duties.claimedById !== officer.id) return refuse('not-claimed');
  return pass();
}

/** The steps whose buttons this officer sees. */
export function stepsOpenToOfficer(officer: Officer, duties: Duties): Step[] {
  return stepsOpenTo(parties(officer.roles), duties.status).filter((step) => mayOfficerTake(officer, duties, step).ok);
}

/** A complaint of delay is answered by who supervises, never about a case of their own. */
export function mayAnswerComplaint(
  officer: Officer,
  ownerId: string,
): Verdict<undefined, 'own-application' | 'not-your-role'> {
  if (ownerId === officer.id) return refuse('own-application');
  return officer.roles.includes('supervisor') ? pass() : refuse('not-your-role');
}

const claimRoles: Partial<Record<Status, readonly OfficerRole[]>> = {
  submitted: ['intake'],
  verification: reviewRoles,
  recommended: ['decision-maker'],
  refusal_notice: ['decision-maker'],
  appealed: ['appeals'],
};

const claimableStatuses = Object.keys(claimRoles) as Status[];

/** Statuses whose cases these roles may take into their hands. */
export const claimableBy = (officer: Pick<Officer, 'roles'>): Status[] =>
  claimableStatuses.filter((status) => officer.roles.some((role) => claimRoles[status]?.includes(role)));

/** May this officer take the case into their hands? Whether it is free is the database's answer. */
export function mayClaim(officer: Officer, duties: Omit<Duties, 'claimedById'>): Verdict<undefined, NotAllowed> {
  if (duties.ownerId === officer.id) return refuse('own-application');
  if (duties.relativesOf?.includes(officer.id)) return refuse('relative');
  const roles = claimRoles[duties.status];
  if (!roles) return refuse('step-not-open');
  if (!holds(officer, roles)) return refuse('not-your-role');
  if (duties.status !== 'verification' && duties.recommendedBy.includes(officer.id)) return refuse('recommended-it');
  if (duties.actedBefore?.includes(officer.id)) return refuse('acted-before');
  if (duties.status === 'appealed' && duties.decidedBy?.includes(officer.id)) return refuse('decided-it');
  return pass();
}

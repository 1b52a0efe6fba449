import { mayTake, type Party, type Status, takeStep } from '../application/lifecycle';
import type { PlainDate } from '../basics/plain-date';
import { pass, refuse, type Verdict } from '../basics/verdict';
import { addWorkingDays, type WorkCalendar } from '../basics/working-days';
import type { HearingResult } from '../decisions/hearing';
import type { Officer } from '../people/permissions';
import { correctionReasons } from './correction';
import { afterPermitStep, type PermitStep } from './lifecycle';
import type { PermitKind, PermitStatus } from './permit';
import { revocationReasonsFor, withHolder } from './revocation-reasons';
import type { Standing } from './standing';
import { suspensionReasons } from './suspension-reasons';

/**
 * Acts that need two hands: one officer proposes, the holder is heard, another officer approves. Source: the model,
 * section 3 "Separation of duties" 5; APPC art. 73 (hearing) and 82 (correction).
 */
const proposedActs = ['revoke', 'suspend', 'correct'] as const;
export type ProposedAct = (typeof proposedActs)[number];
export const isProposedAct = (text: unknown): text is ProposedAct => proposedActs.some((act) => act === text);

/** The step of a permit's life-cycle that an approved act takes; a correction moves nothing. */
export const permitStepOf = { revoke: 'revoke', suspend: 'suspend', correct: null } as const satisfies Record<
  ProposedAct,
  PermitStep | null
>;

/** Grounds on which an act may be proposed for a permit of this kind; null: for the letter of a decision. */
export function groundsFor(act: ProposedAct, kind: PermitKind | null): readonly string[] {
  if (act === 'correct') return correctionReasons;
  if (!kind) return [];
  return act === 'revoke' ? revocationReasonsFor(kind) : suspensionReasons;
}

/** A court leaves nothing to weigh, and a passport reported lost is laid aside for its holder's sake: nobody is heard first. */
const unheard: readonly string[] = ['court-order', 'passport-reported-lost'];

/** Is the holder told and heard before it is done? A correction takes nothing from anybody. */
export const isHeardFirst = (act: ProposedAct, ground: string): boolean =>
  act === 'revoke' || (act === 'suspend' && !unheard.includes(ground));

/** A correction is made within so many working days (APPC art. 82). */
const correctionDays = 3;
export const correctionDueOn = (proposed: PlainDate, calendar: WorkCalendar): PlainDate =>
  addWorkingDays(proposed, correctionDays, calendar);

export const proposalObjectionLength = 4000;

/** Whoever reviews or decides may ask for the act; it is another decision maker's to do it. */
export const proposerRoles = ['assessor', 'decision-maker'] as const satisfies readonly Party[];
const approverRoles = mayTake.correct;

export interface Hands {
  ownerId: string;
  relativesOf: readonly string[];
  /** Null while it is being proposed. */
  proposedById: string | null;
}

export type NotYourHand = 'own-application' | 'relative' | 'not-your-role' | 'proposed-it' | 'not-the-proposer';

const isIn = (roles: readonly string[], { roles: held }: Officer) => held.some((role) => roles.includes(role));

/** May this officer take part in an act, and as which hand? */
export function mayLendHand(
  officer: Officer,
  { ownerId, relativesOf, proposedById }: Hands,
  hand: 'propose' | 'decide' | 'withdraw',
): Verdict<undefined, NotYourHand> {
  if (ownerId === officer.id) return refuse('own-application');
  if (relativesOf.includes(officer.id)) return refuse('relative');
  if (!isIn(hand === 'decide' ? approverRoles : proposerRoles, officer)) return refuse('not-your-role');
  if (hand === 'decide' && proposedById === officer.id) return refuse('proposed-it');
  return hand === 'withdraw' && proposedById !== officer.id ? refuse('not-the-proposer') : pass();
}

interface Proposable {
  /** The case it belongs to; null where it cannot be read. */
  caseStatus: Status | null;
  permit: { status: PermitStatus; standing: Standing };
  /** Acts that are proposed already and wait for their second hand. */
  open: readonly ProposedAct[];
}

/** Acts that this officer may propose about a permit that is not their own. */
export const actsToPropose = (officer: Officer, { caseStatus, permit, open }: Proposable): ProposedAct[] =>
  isIn(proposerRoles, officer)
    ? proposedActs.filter((act) => !open.includes(act) && isOpenTo(act, { caseStatus, permit }))
    : [];

/** Can the act be done to this now, as far as the permit and its case allow it? */
export function isOpenTo(act: ProposedAct, { caseStatus, permit }: Omit<Proposable, 'open'>): boolean {
  const step = permitStepOf[act];
  if (step === null) return permit.status !== 'revoked' && caseStatus !== null && takeStep(caseStatus, 'correct').ok;
  return afterPermitStep(permit.status, step).ok && (act === 'revoke' || permit.standing === 'valid');
}

interface HeardSoFar {
  /** Last day to object; null where nobody is heard. */
  objectUntil: PlainDate | null;
  objection: string | null;
  /** Null without a hearing; `open` until its result is written down. */
  hearing: HearingResult | 'open' | null;
  /** It rests on the end of the holder's permit, which is in force: an appeal suspends its revocation. */
  holderInForce: boolean;
}

/** Does the ground not hold, because the holder's permit has not ended? */
export const isHolderInForce = (ground: string, holderEnded: boolean): boolean => ground === withHolder && !holderEnded;

export type NotRipe = 'too-early' | 'hearing-open' | 'holder-in-force' | 'answer-required';

/** Is it ripe to be approved on this day? Not before the last day to object is over, and with an answer to what was said. */
export function isRipe(
  { objectUntil, objection, hearing, holderInForce }: HeardSoFar,
  answer: string | null,
  on: PlainDate,
): Verdict<undefined, NotRipe> {
  if (objectUntil !== null && on <= objectUntil) return refuse('too-early', { until: objectUntil });
  if (hearing === 'open') return refuse('hearing-open');
  if (holderInForce) return refuse('holder-in-force');
  return objection !== null && !answer ? refuse('answer-required') : pass();
}

import { mayTake, type Party, type Status, takeStep } from '../application/lifecycle';
import type { PlainDate } from '../basics/plain-date';
import { pass, refuse, type Verdict } from '../basics/verdict';
import { addWorkingDays, type WorkCalendar } from '../basics/working-days';
import type { HearingResult } from '../decisions/hearing';
import type { Officer } from '../people/permissions';
import { correctionReasons } from './correction';
import { endingGrounds, endingGroundsFor, isEndingGround, restsOn } from './ending';
import type { HolderRecord } from './holder-record';
import { afterPermitStep, type PermitStep } from './lifecycle';
import type { PermitKind, PermitStatus } from './permit';
import { restoringGroundsFor, withHolderAgain } from './restoring';
import { revocationReasonsFor, withHolder } from './revocation-reasons';
import { type Standing, type StandingFacts, standingOn } from './standing';
import { suspensionReasons } from './suspension-reasons';

/**
 * Acts that need two hands: one officer proposes, the holder is heard, another officer approves. Source: the model,
 * section 3 "Separation of duties" 5; APPC art. 73 (hearing) and 82 (correction).
 */
const proposedActs = ['revoke', 'suspend', 'end', 'restore', 'correct'] as const;
export type ProposedAct = (typeof proposedActs)[number];
export const isProposedAct = (text: unknown): text is ProposedAct => proposedActs.some((act) => act === text);

/** The step of a permit's life-cycle that an approved act takes; a correction moves nothing. */
export const permitStepOf = {
  revoke: 'revoke',
  suspend: 'suspend',
  end: 'end',
  restore: 'restore',
  correct: null,
} as const satisfies Record<ProposedAct, PermitStep | null>;

/** Acts that take something from the holder, who may appeal against them. */
export const isTaking = (act: ProposedAct): act is 'revoke' | 'suspend' | 'end' =>
  act !== 'correct' && act !== 'restore';

/** Acts that hold something against the holder; an end comes with life. */
export const isReproach = (act: ProposedAct): boolean => act === 'revoke' || act === 'suspend';

/** Grounds on which an act may be proposed for a permit of this kind; null: for the letter of a decision. */
export function groundsFor(
  act: ProposedAct,
  permit: { kind: PermitKind; holder: Pick<HolderRecord, 'dependant'> } | null,
): readonly string[] {
  if (act === 'correct') return correctionReasons;
  if (!permit) return [];
  const { kind, holder } = permit;
  if (act === 'end') return endingGroundsFor(kind, holder.dependant?.relation ?? null);
  if (act === 'restore') return restoringGroundsFor(kind);
  return act === 'revoke' ? revocationReasonsFor(kind) : suspensionReasons;
}

/**
 * A court leaves nothing to weigh, nor do a death and a citizenship, and a passport reported lost is laid aside for its
 * holder's sake: nobody is heard first.
 */
const unheard: readonly string[] = ['court-order', 'passport-reported-lost'];

/** Is the holder told and heard before it is done? Who takes nothing from anybody need not hear them. */
export const isHeardFirst = (act: ProposedAct, ground: string): boolean =>
  act === 'revoke' ||
  (act === 'suspend' && !unheard.includes(ground)) ||
  (act === 'end' && isEndingGround(ground) && endingGrounds[ground].follows === 'after-days');

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
  permit: StandsOn;
  /** Acts that are proposed already and wait for their second hand. */
  open: readonly ProposedAct[];
}

/** How a permit stands on a day, for what may be proposed about it. */
interface StandsOn {
  status: PermitStatus;
  standing: Standing;
  endsOn: PlainDate | null;
  /** Its days are over, whatever else became of it. */
  over: boolean;
}
export const standsOn = (permit: StandingFacts & { endsOn: PlainDate | null }, on: PlainDate): StandsOn => ({
  status: permit.status,
  standing: standingOn(permit, on),
  endsOn: permit.endsOn,
  over: permit.validUntil !== null && permit.validUntil < on,
});

/** Acts that this officer may propose about a permit that is not their own. */
export const actsToPropose = (officer: Officer, { caseStatus, permit, open }: Proposable): ProposedAct[] =>
  isIn(proposerRoles, officer)
    ? proposedActs.filter((act) => !open.includes(act) && isOpenTo(act, { caseStatus, permit }))
    : [];

/** Can the act be done to this now, as far as the permit and its case allow it? */
export function isOpenTo(act: ProposedAct, { caseStatus, permit }: Omit<Proposable, 'open'>): boolean {
  const step = permitStepOf[act];
  if (step === null) return permit.status !== 'revoked' && caseStatus !== null && takeStep(caseStatus, 'correct').ok;
  if (act === 'end' && permit.endsOn) return false;
  // What runs until its last day can still be given back its whole term.
  if (act === 'restore' && permit.over) return false;
  if (act === 'restore' && permit.endsOn) return true;
  return afterPermitStep(permit.status, step).ok && (act !== 'suspend' || permit.standing === 'valid');
}

interface HeardSoFar {
  /** Last day to object; null where nobody is heard. */
  objectUntil: PlainDate | null;
  objection: string | null;
  /** Null without a hearing; `open` until its result is written down. */
  hearing: HearingResult | 'open' | null;
  /** How the holder's permit stands says that its ground does not hold. */
  groundGone: GroundGone | null;
}

export type GroundGone = 'holder-in-force' | 'holder-ended';

/** How the holder's own permit stands, for an act that rests on it. */
export interface HolderStands {
  ended: boolean;
  /** What in the holder's life ended it; null where nothing did. */
  endReason: string | null;
  /** An appeal is under review, which lays acts aside: nothing is final yet. */
  contested: boolean;
}

/** Does the ground of an act not hold, by how the holder's own permit stands? */
export function goneGround(ground: string, { ended, endReason, contested }: HolderStands): GroundGone | null {
  if (ground === withHolder) return ended ? null : 'holder-in-force';
  if (ground === withHolderAgain) return ended || contested ? 'holder-ended' : null;
  const cause = restsOn(ground);
  return cause !== null && !(ended && endReason === cause) ? 'holder-in-force' : null;
}

export type NotRipe = 'too-early' | 'hearing-open' | GroundGone | 'answer-required';

/** Is it ripe to be approved on this day? Not before the last day to object is over, and with an answer to what was said. */
export function isRipe(
  { objectUntil, objection, hearing, groundGone }: HeardSoFar,
  answer: string | null,
  on: PlainDate,
): Verdict<undefined, NotRipe> {
  if (objectUntil !== null && on <= objectUntil) return refuse('too-early', { until: objectUntil });
  if (hearing === 'open') return refuse('hearing-open');
  if (groundGone) return refuse(groundGone);
  return objection !== null && !answer ? refuse('answer-required') : pass();
}

import type { PlainDate } from '../basics/plain-date';
import type { PermitStatus } from './permit';

/** What anyone who verifies a permit is told. */
export const standings = [
  'not-yet-in-force',
  'valid',
  'suspended',
  'revoked',
  'superseded',
  'surrendered',
  'lapsed',
  'ended',
  'expired',
] as const;
export type Standing = (typeof standings)[number];

/** `heldUntil`: the later last day while a renewal filed in time is undecided. */
export type StandingFacts = {
  status: PermitStatus;
  validFrom: PlainDate | null;
  validUntil: PlainDate | null;
  heldUntil?: PlainDate | null;
  /** The last day of a suspension; without one it lasts until it is lifted. */
  suspendedUntil?: PlainDate | null;
  /** The last day of a permit that something in its holder's life ends. */
  endsOn?: PlainDate | null;
};

/** The standing on a day, from the status and the days themselves: it is right before any job has run. */
export function standingOn(permit: StandingFacts, today: PlainDate): Standing {
  const { status, validFrom, validUntil } = permit;
  if (status === 'revoked' || status === 'superseded' || status === 'surrendered' || status === 'lapsed') return status;
  if (status === 'expired') return 'expired';
  if (status === 'ended' || (permit.endsOn && today > permit.endsOn)) return 'ended';
  if (status === 'pending' || !validFrom || !validUntil) return 'not-yet-in-force';
  const lastDay = permit.heldUntil && permit.heldUntil > validUntil ? permit.heldUntil : validUntil;
  if (today > lastDay) return 'expired';
  if (status === 'suspended' && !(permit.suspendedUntil && today > permit.suspendedUntil)) return 'suspended';
  return today < validFrom ? 'not-yet-in-force' : 'valid';
}

/** The last day as anybody is told it: what ends a permit in its holder's life counts like its own end. */
export const lastDayTold = ({ validUntil, endsOn }: Pick<StandingFacts, 'validUntil' | 'endsOn'>): PlainDate | null =>
  validUntil && endsOn && endsOn < validUntil ? endsOn : validUntil;

/** Standings in which there is something to show to others: what has ended for good is told by its number alone. */
export const isShareable = (standing: Standing) => ['valid', 'not-yet-in-force', 'suspended'].includes(standing);

import { addDays, earlier, later, type PlainDate } from '../basics/plain-date';
import { pass, refuse, type Verdict } from '../basics/verdict';
import type { HolderRecord } from './holder-record';
import type { PermitKind, PermitStatus } from './permit';

/**
 * What ends a permit without anybody's fault: a life ends, a person becomes a citizen, a family is one no more. Nothing
 * is held against the person, so it is never called a revocation. Sources: Civil Code (General Part) art. 13 (2),
 * capacity ends with death; Law on Migration of the Population 477-IV art. 25 (2), the card ends with citizenship; Code
 * on Marriage and Family art. 14, how a marriage ends. What follows for the family: the model, section 3.
 */
const every = ['card', 'visa', 'residence', 'dependant'] as const;
export const endingGrounds = {
  citizenship: { act: 'migration-law', at: '25', kinds: every, follows: 'at-once' },
  died: { act: 'civil-code', at: '13 (2)', kinds: every, follows: 'at-once' },
  'marriage-ended': { act: 'family-code', at: '14', kinds: ['dependant'], follows: 'after-days' },
  'holder-citizen': { act: 'migration-law', at: '25', kinds: ['dependant'], follows: 'after-days' },
  'holder-died': { act: 'migration-law', at: '25', kinds: ['dependant'], follows: 'after-days' },
} as const satisfies Record<
  string,
  {
    act: 'migration-law' | 'civil-code' | 'family-code';
    at: string;
    kinds: readonly PermitKind[];
    /** At once: the fact itself ends the permit, and there is nothing to weigh. Else the person is heard and has time. */
    follows: 'at-once' | 'after-days';
  }
>;
export type EndingGround = keyof typeof endingGrounds;

export const isEndingGround = (text: string): text is EndingGround => Object.hasOwn(endingGrounds, text);

/** A marriage ends a spouse's permit alone: a child stays the holder's child. */
export const endingGroundsFor = (kind: PermitKind, relation: 'spouse' | 'child' | null): EndingGround[] =>
  (Object.keys(endingGrounds) as EndingGround[]).filter((ground) => {
    const kinds: readonly PermitKind[] = endingGrounds[ground].kinds;
    return kinds.includes(kind) && (ground !== 'marriage-ended' || relation !== 'child');
  });

/** The ground on which the permits of the family follow the holder's; null where nothing follows. */
export const followingGround = (ground: EndingGround): EndingGround | null =>
  ground === 'died' ? 'holder-died' : ground === 'citizenship' ? 'holder-citizen' : null;

/** The end of the holder's permit that such a ground rests on. */
export const restsOn = (ground: string): EndingGround | null =>
  ground === 'holder-died' ? 'died' : ground === 'holder-citizen' ? 'citizenship' : null;

/** So many days a member of the family still has to see to their own stay. */
const daysOfFamily = 180;

interface Ends {
  ground: EndingGround;
  happenedOn: PlainDate;
}

/** The last day of a permit that ends on this ground: never before today where the person still has time. */
export function lastDayOf({ ground, happenedOn }: Ends, validUntil: PlainDate | null, on: PlainDate): PlainDate {
  if (endingGrounds[ground].follows === 'at-once') return happenedOn;
  // Without dates it waits for an arrival that does not come: there is no time to give.
  return validUntil ? earlier(validUntil, later(addDays(happenedOn, daysOfFamily), on)) : on;
}

export type NotAnEvent = 'not-happened-yet' | 'before-grant';

/** Can it have happened on this day? */
export function mayHaveHappened(
  { happenedOn, grantedOn }: { happenedOn: PlainDate; grantedOn: PlainDate },
  on: PlainDate,
): Verdict<undefined, NotAnEvent> {
  if (happenedOn > on) return refuse('not-happened-yet');
  return happenedOn < grantedOn ? refuse('before-grant') : pass();
}

export interface EndingPermit {
  id: string;
  kind: PermitKind;
  person: string;
  status: PermitStatus;
  validUntil: PlainDate | null;
  endsOn: PlainDate | null;
  endReason: string | null;
  holder: Pick<HolderRecord, 'dependant'>;
}

const living: readonly PermitStatus[] = ['pending', 'active', 'suspended'];
const canEnd = ({ status, endsOn }: Pick<EndingPermit, 'status' | 'endsOn'>) => living.includes(status) && !endsOn;

export interface EndingEffects<P> {
  /** Every permit of the person that ends, with its last day; `atOnce`: it gives nothing from now on. */
  ends: { permit: P; lastDay: PlainDate; atOnce: boolean }[];
  /** Permits of the family: the end of each is proposed as an act of its own, with the last day it would have. */
  family: { permit: P; ground: EndingGround; lastDay: PlainDate }[];
  /** Nobody will come to use the place of the quota. */
  freesPlace: boolean;
  /** Whom the letter is written to: the person, or after a death a grown member of the family; null where there is none. */
  writesTo: P | null;
}

/** All that ending this permit does: what is shown before it is approved, and what is then done. */
export function effectsOfEnding<P extends EndingPermit>(
  ending: Ends,
  permit: P,
  permits: readonly P[],
  on: PlainDate,
): EndingEffects<P> {
  const { ground } = ending;
  const lastDay = (each: P) => lastDayOf(ending, each.validUntil, on);
  const own = permits.filter((each) => each.person === permit.person && canEnd(each));
  const ends = own.map((each) => ({ permit: each, lastDay: lastDay(each), atOnce: lastDay(each) <= on }));
  const follows = permit.kind === 'dependant' ? null : followingGround(ground);
  const members = permits.filter((each) => each.kind === 'dependant' && canEnd(each));
  const family = follows
    ? members.map((each) => {
        const day = lastDayOf({ ...ending, ground: follows }, each.validUntil, on);
        return { permit: each, ground: follows, lastDay: day };
      })
    : [];
  const freesPlace = own.some(({ kind, status }) => kind === 'residence' && status === 'pending');
  return { ends, family, freesPlace, writesTo: ground === 'died' ? survivorOf(permit, permits) : permit };
}

/** Who is left and grown: the holder, or the spouse. A letter is never addressed to a child, nor to whom it is about. */
const survivorOf = <P extends EndingPermit>({ person }: P, permits: readonly P[]): P | null =>
  permits.find(
    (each) =>
      each.person !== person &&
      each.endReason !== 'died' &&
      (each.kind !== 'dependant' || each.holder.dependant?.relation === 'spouse'),
  ) ?? null;

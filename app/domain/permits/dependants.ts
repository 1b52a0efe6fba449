import { bornOn } from '../application/family';
import type { Status } from '../application/lifecycle';
import type { PlainDate } from '../basics/plain-date';
import { pass, type Verdict } from '../basics/verdict';
import type { HolderRecord } from './holder-record';
import { dependantDates, type GrantedPermit, type PermitKind, type PermitStatus } from './permit';
import type { HolderStands } from './proposal';

/**
 * Permits of the family. A dependant's permit goes along with the one of the holder's that lasts: the card; the residence
 * permit, where there is one; else the visa. It waits with it, begins with it, and never outlives its entitlement, the
 * own passport, or childhood. Source: the model, section 3 "Permits and their dates".
 */
const lasting: readonly PermitKind[] = ['card', 'residence', 'visa'];

export const lastingOf = <P extends { kind: PermitKind }>(permits: readonly P[]): P | null =>
  lasting.flatMap((kind) => permits.find((permit) => permit.kind === kind) ?? [])[0] ?? null;

interface Held {
  id: string;
  kind: PermitKind;
  status: PermitStatus;
}

const living: readonly PermitStatus[] = ['pending', 'active', 'suspended'];
const isLiving = ({ status }: Pick<Held, 'status'>) => living.includes(status);

/** The one of the holder's that the family goes along with, in force or ended; what another took the place of counts no more. */
const leading = <P extends Held>(permits: readonly P[]): P | null =>
  lastingOf(permits.filter(({ kind, status }) => kind !== 'dependant' && status !== 'superseded'));

/** The holder's living permits, as those of the family go along with them. */
export const asGranted = (
  permits: readonly (Held & {
    validFrom: PlainDate | null;
    validUntil: PlainDate | null;
    entitledUntil: PlainDate | null;
  })[],
): GrantedPermit[] =>
  permits
    .filter((permit) => permit.kind !== 'dependant' && isLiving(permit))
    .map(({ kind, status, validFrom, validUntil, entitledUntil }) => ({
      kind,
      status: status === 'pending' ? 'pending' : 'active',
      dates: validFrom && validUntil && entitledUntil ? { validFrom, validUntil, entitledUntil } : null,
    }));

/** Has what the permits of the family rest on ended? */
export function isHolderEnded(permits: readonly Held[]): boolean {
  const own = leading(permits);
  return own !== null && !isLiving(own);
}

/** How the holder's own permit stands, for acts on the family's that rest on it. */
export function holderStands(
  permits: readonly (Held & { endReason: string | null })[],
  { status }: { status: Status },
): HolderStands {
  const own = leading(permits);
  const ended = own !== null && !isLiving(own);
  return { ended, endReason: own?.endReason ?? null, contested: status === 'appealed' };
}

/**
 * The permits of the family that end with this one of the holder's: each by an act of its own, after its own hearing.
 * Until then they are in force. Source: the model, section 3 "Permits and their dates".
 */
export const endingWith = <P extends Held>(permit: Held, permits: readonly P[]): P[] =>
  leading(permits)?.id === permit.id ? permits.filter((each) => each.kind === 'dependant' && isLiving(each)) : [];

/** What of a member of the family bounds their permit. */
interface Bounds {
  passportUntil: PlainDate;
  /** The day of birth of a child; a spouse has none that counts. */
  childBornOn?: PlainDate;
}

/** The permit a grant gives to a member of the family beside the holder's own, from `from` on. */
export function dependantPermit(
  holders: readonly GrantedPermit[],
  from: PlainDate,
  { passportUntil, childBornOn }: Bounds,
): Verdict<GrantedPermit, 'passport-ended'> {
  const own = lastingOf(holders);
  if (!own?.dates) return pass({ kind: 'dependant', status: 'pending', dates: null });
  const dates = dependantDates(from, passportUntil, own.dates.entitledUntil, childBornOn);
  return dates.ok ? pass({ kind: 'dependant', status: 'active', dates: dates.value }) : dates;
}

/** What the row of a dependant's permit keeps says what bounds it. */
export const boundsOf = ({ passportExpiry, birthDate, dependant }: HolderRecord): Bounds => ({
  passportUntil: passportExpiry,
  ...(dependant?.relation === 'child' && { childBornOn: bornOn(birthDate) ?? (birthDate as PlainDate) }),
});

import type { PlainDate } from '../basics/plain-date';
import { restsOn } from './ending';
import type { PermitKind, PermitStatus } from './permit';
import { withHolder } from './revocation-reasons';

/**
 * An act whose ground has fallen is looked at again by people: what was revoked or ended is given back by two hands, as it
 * was taken. Source: APPC art. 84 (what was unlawful is set aside), art. 100 (what an appeal has decided is carried out).
 */
export const restoringGrounds = {
  'holder-in-force': ['dependant'],
  'court-order': ['card', 'visa', 'residence', 'dependant'],
  'taken-in-error': ['card', 'visa', 'residence', 'dependant'],
} as const satisfies Record<string, readonly PermitKind[]>;
type RestoringGround = keyof typeof restoringGrounds;

/** The ground on which permits of the family come back with the holder's. */
export const withHolderAgain = 'holder-in-force' satisfies RestoringGround;

export const restoringGroundsFor = (kind: PermitKind): RestoringGround[] =>
  (Object.keys(restoringGrounds) as RestoringGround[]).filter((ground) => {
    const kinds: readonly PermitKind[] = restoringGrounds[ground];
    return kinds.includes(kind);
  });

interface Taken {
  kind: PermitKind;
  status: PermitStatus;
  revocationReason: string | null;
  endReason: string | null;
}

/** What a permit is again once it is given back: one that waited for the arrival waits on. */
export const restoredTo = ({ validFrom }: { validFrom: PlainDate | null }): 'active' | 'pending' =>
  validFrom ? 'active' : 'pending';

interface OfPerson extends Taken {
  id: string;
  person: string;
  endsOn: PlainDate | null;
}

/** The permits that come back with this one: what one event in the person's life had ended together. */
export const restoredWith = <P extends OfPerson>(permit: P, permits: readonly P[]): P[] =>
  permits.filter(
    ({ id, person, endReason, endsOn }) =>
      id === permit.id ||
      (permit.endReason !== null && person === permit.person && endReason === permit.endReason && endsOn !== null),
  );

/** Was it taken because the holder's permit had ended, and for nothing else? */
const wentWithHolder = ({ revocationReason, endReason }: Pick<Taken, 'revocationReason' | 'endReason'>): boolean =>
  revocationReason === withHolder || (endReason !== null && restsOn(endReason) !== null);

/** The permits of the family to be given back once the holder's is in force again. */
export const comingBack = <P extends Taken>(permits: readonly P[]): P[] =>
  permits.filter((each) => each.kind === 'dependant' && wentWithHolder(each));

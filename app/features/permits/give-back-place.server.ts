import type { Tx } from '#app/data/db.server';
import { decisionsOf } from '#app/data/decision.server';
import type { Permit } from '#app/data/permit.server';
import { freePlace } from '#app/data/quota.server';
import { partsOf } from '#app/domain/basics/plain-date';

/** A residence permit that nobody will use gives its place of the quota back. */
export async function giveBackPlace(tx: Tx, permit: Permit): Promise<void> {
  if (await tookPlace(tx, permit)) await freePlace(tx, placeOf(permit));
}

/** A grant that a court orders takes no place of the quota. */
const tookPlace = async (tx: Tx, { applicationId, decisionId }: Permit): Promise<boolean> =>
  (await decisionsOf(tx, applicationId)).some(({ id, kind }) => id === decisionId && kind !== 'court-orders-grant');

/** Places are of the year in which they were given; a year that is over gives none. */
const placeOf = ({ grantedOn, holder }: Permit) => ({ year: partsOf(grantedOn).year, field: holder.field ?? '' });

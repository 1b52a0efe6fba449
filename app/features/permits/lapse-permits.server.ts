import { findCase } from '#app/data/application.server';
import { lockCase } from '#app/data/case.server';
import { type Tx, transaction } from '#app/data/db.server';
import { decisionsOf } from '#app/data/decision.server';
import { recordEvent } from '#app/data/event.server';
import {
  changePermit,
  dependantsOfApplication,
  lockPermit,
  type Permit,
  permitById,
  siblingOf,
  unarrived,
} from '#app/data/permit.server';
import { freePlace } from '#app/data/quota.server';
import { partsOf, today } from '#app/domain/basics/plain-date';
import { hasLapsed, lastVisaDayToLapse } from '#app/domain/permits/lapse';
import { oweActLetter } from './act.server';

const clock = { id: null, role: 'clock' };
const batch = 200;

/** Ends permits whose arrival never came; says how many. What ended before is found ended. */
export async function lapsePermits(now: Date): Promise<number> {
  let lapsed = 0;
  for (const of of await unarrived(lastVisaDayToLapse(today(now)), batch)) {
    if (await transaction((tx) => lapse(tx, of, now))) lapsed += 1;
  }
  return lapsed;
}

/** The permit, those of the family that wait with it, the place, the event and the letter are one fact. */
async function lapse(tx: Tx, { id, applicationId }: { id: string; applicationId: string }, now: Date) {
  await lockCase(tx, applicationId);
  await lockPermit(tx, id);
  const [permit, application] = [await permitById(tx, id), await findCase(tx, applicationId)];
  if (!permit || !application || application.status === 'appealed') return false;
  const visaUntil = (await siblingOf(tx, permit, 'visa'))?.validUntil;
  if (!visaUntil || !hasLapsed(permit, visaUntil, today(now))) return false;
  for (const each of [permit, ...(await waitingWith(tx, applicationId))]) {
    if (!(await changePermit(tx, each.id, { from: 'pending', to: 'lapsed' })))
      throw new Error('a held permit moved on');
    const of = { applicationId, permitId: each.id, step: 'lapse-permit', detail: { visaUntil } };
    await recordEvent(tx, clock, of, now);
  }
  if (await tookPlace(tx, permit)) await freePlace(tx, placeOf(permit));
  await oweActLetter(tx, { permit, application }, 'permit-lapsed', { visaUntil }, now);
  return true;
}

const waitingWith = async (tx: Tx, applicationId: string): Promise<Permit[]> =>
  (await dependantsOfApplication(tx, applicationId)).filter(({ status }) => status === 'pending');

/** A grant that a court orders takes no place of the quota. */
const tookPlace = async (tx: Tx, { applicationId, decisionId }: Permit): Promise<boolean> =>
  (await decisionsOf(tx, applicationId)).some(({ id, kind }) => id === decisionId && kind !== 'court-orders-grant');

/** Places are of the year in which they were given; a year that is over gives none. */
const placeOf = ({ grantedOn, holder }: Permit) => ({ year: partsOf(grantedOn).year, field: holder.field ?? '' });

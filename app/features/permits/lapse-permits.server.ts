import { findCase } from '#app/data/application.server';
import { lockCase } from '#app/data/case.server';
import { type Tx, transaction } from '#app/data/db.server';
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
import { today } from '#app/domain/basics/plain-date';
import { hasLapsed, lastVisaDayToLapse } from '#app/domain/permits/lapse';
import { oweActLetter } from './act.server';
import { giveBackPlace } from './give-back-place.server';

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
  await giveBackPlace(tx, permit);
  await oweActLetter(tx, { permit, application }, 'permit-lapsed', { visaUntil }, now);
  return true;
}

const waitingWith = async (tx: Tx, applicationId: string): Promise<Permit[]> =>
  (await dependantsOfApplication(tx, applicationId)).filter(({ status }) => status === 'pending');

import { lockCase } from '#app/data/case.server';
import { db, transaction } from '#app/data/db.server';
import { recordEvent } from '#app/data/event.server';
import { changePermit, lockPermit, permitById, permitsToEnd } from '#app/data/permit.server';
import { today } from '#app/domain/basics/plain-date';
import { afterPermitStep } from '#app/domain/permits/lifecycle';
import { standingOn } from '#app/domain/permits/standing';

const clock = { id: null, role: 'clock' };
const batch = 200;

/** Permits whose last day is over, as people decided. The standing was right before this ran; the register follows. */
export async function endPermits(now: Date): Promise<number> {
  let ended = 0;
  for (const id of await permitsToEnd(today(now), batch)) {
    const seen = await permitById(db, id);
    if (!seen) continue;
    const done = await transaction(async (tx) => {
      await lockCase(tx, seen.applicationId);
      await lockPermit(tx, id);
      const permit = await permitById(tx, id);
      const next = permit && standingOn(permit, today(now)) === 'ended' ? afterPermitStep(permit.status, 'end') : null;
      if (!permit || !next?.ok) return false;
      if (!(await changePermit(tx, id, { from: permit.status, to: next.value, suspended: null }))) return false;
      const of = { applicationId: permit.applicationId, permitId: id, step: 'end-reached', detail: {} };
      await recordEvent(tx, clock, of, now);
      return true;
    });
    if (done) ended += 1;
  }
  return ended;
}

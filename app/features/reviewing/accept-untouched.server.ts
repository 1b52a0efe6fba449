import { findCase, moveApplication } from '#app/data/application.server';
import { lockCase } from '#app/data/case.server';
import { createChecks } from '#app/data/check.server';
import { columnOf } from '#app/data/days';
import { db, transaction } from '#app/data/db.server';
import { checksFor } from '#app/domain/application/checks';
import { today } from '#app/domain/basics/plain-date';
import { acceptance } from './accept-case.server';

const batch = 200;

/**
 * Takes in what nobody has looked at by the end of the second working day: the office's silence costs the applicant
 * nothing. The service clock runs from the next working day, whenever this runs. Says how many.
 */
export async function acceptUntouched(now: Date): Promise<number> {
  const rows = await db.application.findMany({
    where: { status: 'submitted', completenessDueOn: { lt: columnOf(today(now)) } },
    select: { id: true },
    orderBy: { completenessDueOn: 'asc' },
    take: batch,
  });
  let accepted = 0;
  for (const { id } of rows) {
    const moved = await transaction(async (tx) => {
      await lockCase(tx, id);
      const application = await findCase(tx, id);
      const lookedAtBy = application?.completenessDueOn;
      if (application?.status !== 'submitted' || !lookedAtBy || today(now) <= lookedAtBy) return null;
      const patch = acceptance(application, lookedAtBy, now);
      const step = { application, step: 'accept-untouched', patch, detail: { lane: patch.lane } } as const;
      const done = await moveApplication(tx, { id: null, role: 'clock' }, step, now);
      if (done) await createChecks(tx, id, checksFor(application.programme, application.route));
      return done;
    });
    if (moved) accepted += 1;
  }
  return accepted;
}

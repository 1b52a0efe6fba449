import { findCase, moveApplication } from '#app/data/application.server';
import { lockCase } from '#app/data/case.server';
import { oweCaseLetter } from '#app/data/case-letter.server';
import { closeReturn } from '#app/data/case-return.server';
import { columnOf } from '#app/data/days';
import { db, transaction } from '#app/data/db.server';
import { reopenUntil } from '#app/domain/application/deadlines';
import { today } from '#app/domain/basics/plain-date';

const batch = 200;

/**
 * Closes what was returned and not completed in time, and places on the waiting list that nobody confirmed. Each can be
 * opened again once. Says how many.
 */
export async function lapseCases(now: Date): Promise<number> {
  const on = today(now);
  const rows = await db.application.findMany({
    where: { status: { in: ['returned', 'waiting_for_quota'] }, applicantDueOn: { lt: columnOf(on) } },
    select: { id: true },
    orderBy: { applicantDueOn: 'asc' },
    take: batch,
  });
  let lapsed = 0;
  for (const { id } of rows) {
    const moved = await transaction(async (tx) => {
      await lockCase(tx, id);
      const application = await findCase(tx, id);
      const { status, applicantDueOn, reopenedAt } = application ?? {};
      if (!application || (status !== 'returned' && status !== 'waiting_for_quota')) return null;
      if (!applicantDueOn || applicantDueOn >= on) return null;
      const until = reopenedAt ? null : reopenUntil(on);
      const patch = { endedAt: now, applicantDueOn: until, claimedById: null, claimedAt: null };
      const done = await moveApplication(
        tx,
        { id: null, role: 'clock' },
        { application, step: 'lapse', patch, detail: { last: applicantDueOn } },
        now,
      );
      if (!done) return null;
      await closeReturn(tx, id, now);
      await oweCaseLetter(tx, application, 'application-lapsed', until ? { until } : {}, now);
      return done;
    });
    if (moved) lapsed += 1;
  }
  return lapsed;
}

import { findCase } from '#app/data/application.server';
import { lockCase } from '#app/data/case.server';
import { oweCaseLetter } from '#app/data/case-letter.server';
import { columnOf } from '#app/data/days';
import { db, transaction } from '#app/data/db.server';
import { terms } from '#app/domain/application/deadlines';
import { addDays, today } from '#app/domain/basics/plain-date';

const batch = 200;

/** Asks those on the waiting list to confirm their place, once for each day it ends on. Says how many. */
export async function remindOfPlaces(now: Date): Promise<number> {
  const on = today(now);
  const rows = await db.application.findMany({
    where: {
      status: 'waiting_for_quota',
      applicantDueOn: { gte: columnOf(on), lte: columnOf(addDays(on, terms.placeReminder)) },
      // The latest letter of this kind is about an earlier term.
      letters: { none: { letter: 'place-renewal', owedAt: { gte: new Date(now.getTime() - 60 * 86_400_000) } } },
    },
    select: { id: true },
    orderBy: { applicantDueOn: 'asc' },
    take: batch,
  });
  let reminded = 0;
  for (const { id } of rows) {
    const owed = await transaction(async (tx) => {
      await lockCase(tx, id);
      const application = await findCase(tx, id);
      if (application?.status !== 'waiting_for_quota' || !application.applicantDueOn) return false;
      return oweCaseLetter(tx, application, 'place-renewal', { until: application.applicantDueOn }, now);
    });
    if (owed) reminded += 1;
  }
  return reminded;
}

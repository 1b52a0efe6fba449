import { overdueAppeals } from '#app/data/appeal.server';
import { findCase } from '#app/data/application.server';
import { lockCase } from '#app/data/case.server';
import { oweCaseLetter } from '#app/data/case-letter.server';
import { transaction } from '#app/data/db.server';
import { today } from '#app/domain/basics/plain-date';
import { now as readClock } from '#app/infra/clock.server';
import type { Tasks } from '#app/infra/jobs.server';

/**
 * Whoever has no answer to an appeal after twenty working days is told that the way to court is open; the office still
 * decides. Silence answers nothing. Each is told once, however often this runs.
 */
export async function tellOverdueAppeals(now: Date): Promise<number> {
  let told = 0;
  for (const { applicationId } of await overdueAppeals(today(now))) {
    const owed = await transaction(async (tx) => {
      await lockCase(tx, applicationId);
      const application = await findCase(tx, applicationId);
      return application?.status === 'appealed' && oweCaseLetter(tx, application, 'appeal-overdue', {}, now);
    });
    if (owed) told += 1;
  }
  return told;
}

export const appealTasks: Tasks = { 'tell-overdue-appeals': async () => void (await tellOverdueAppeals(readClock())) };

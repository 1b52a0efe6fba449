import { workCalendar } from '#app/data/calendar.server';
import { type CaseFile, readCaseFile } from '#app/data/case-file.server';
import { informationDueOn } from '#app/domain/application/deadlines';
import { today } from '#app/domain/basics/plain-date';
import type { Officer } from '#app/domain/people/permissions';

export type { CaseFile };

/** The case as this officer may see it; null when there is none. */
export const readCase = (id: string, officer: Officer, { now }: { now: Date }): Promise<CaseFile | null> =>
  readCaseFile(id, officer, now);

/** The case, and the day until which the applicant would have to answer a request sent today. */
export async function readRequestFile(id: string, officer: Officer, { now }: { now: Date }) {
  const file = await readCaseFile(id, officer, now);
  return file && { ...file, answerBy: informationDueOn(today(now), workCalendar()) };
}

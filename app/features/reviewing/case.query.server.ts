import { workCalendar } from '#app/data/calendar.server';
import { type CaseFile, readCaseFile } from '#app/data/case-file.server';
import { informationDueOn } from '#app/domain/application/deadlines';
import { today } from '#app/domain/basics/plain-date';
import type { RequestedItem } from '#app/domain/decisions/officer-forms';
import type { Officer } from '#app/domain/people/permissions';
import type { LetterWords } from '../letters/decision-letter';
import { requestWords } from '../letters/request-letter';

export type { CaseFile };

/** The case as this officer may see it; null when there is none. */
export const readCase = (id: string, officer: Officer, { now }: { now: Date }): Promise<CaseFile | null> =>
  readCaseFile(id, officer, now);

/** The case, the day until which the applicant would have to answer a request sent today, and what its letter would say. */
export async function readRequestFile(id: string, officer: Officer, { now }: { now: Date }) {
  const file = await readCaseFile(id, officer, now);
  if (!file) return null;
  const on = today(now);
  const answerBy = informationDueOn(on, workCalendar());
  const { entries } = file.application;
  const letterOf = (items: readonly RequestedItem[]): LetterWords =>
    requestWords({ items, entries, on, until: answerBy });
  return { ...file, answerBy, letterOf };
}

export type RequestFile = NonNullable<Awaited<ReturnType<typeof readRequestFile>>>;

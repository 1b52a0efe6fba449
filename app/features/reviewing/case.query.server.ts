import { workCalendar } from '#app/data/calendar.server';
import { type CaseFile, readCaseFile } from '#app/data/case-file.server';
import { informationDueOn } from '#app/domain/application/deadlines';
import { today } from '#app/domain/basics/plain-date';
import type { CourseStep } from '#app/domain/decisions/course-forms';
import type { RequestedItem } from '#app/domain/decisions/officer-forms';
import type { Officer } from '#app/domain/people/permissions';
import type { LetterWords } from '../letters/decision-letter';
import { requestWords } from '../letters/request-letter';
import { type CourseAsked, courseLetter } from './course-letter';

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

/** A case with the letter each step beside asking, recommending and deciding would send. */
export async function readCourseFile(id: string, officer: Officer, { now }: { now: Date }) {
  const file = await readCaseFile(id, officer, now);
  if (!file) return null;
  const letterOf = (step: CourseStep, asked: CourseAsked): LetterWords | null =>
    courseLetter(step, file.application, asked, { now });
  return { ...file, letterOf };
}

export type CourseFile = NonNullable<Awaited<ReturnType<typeof readCourseFile>>>;

import { findCaseDocument, recordRead } from '#app/data/case.server';
import { type CaseFile, readCaseFile } from '#app/data/case-file.server';
import { isId } from '#app/data/id';
import { informationDueOn } from '#app/domain/application/deadlines';
import { today } from '#app/domain/basics/plain-date';
import { kazakhstanCalendar } from '#app/domain/basics/work-calendar';
import type { Officer } from '#app/domain/people/permissions';

export type { CaseFile };

/** The case as this officer may see it; null when there is none. */
export const readCase = (id: string, officer: Officer, { now }: { now: Date }): Promise<CaseFile | null> =>
  readCaseFile(id, officer, now);

/** The case, and the day until which the applicant would have to answer a request sent today. */
export async function readRequestFile(id: string, officer: Officer, { now }: { now: Date }) {
  const file = await readCaseFile(id, officer, now);
  return file && { ...file, answerBy: informationDueOn(today(now), kazakhstanCalendar) };
}

/** A document of a case, for an officer; that it was looked at is written down. Nobody looks into their own. */
export async function openCaseDocument(id: string, officer: Officer, { now }: { now: Date }) {
  const document = isId(id) ? await findCaseDocument(id) : null;
  if (!document || document.application.accountId === officer.id) return null;
  await recordRead(
    { id: officer.id, role: roleOf(officer) },
    { applicationId: document.applicationId, documentId: id },
    now,
  );
  return document;
}

const roleOf = ({ roles }: Officer) =>
  (['verifier', 'assessor', 'decision-maker', 'intake'] as const).find((role) => roles.includes(role)) ??
  roles[0] ??
  'officer';

import { type Appeal, appealsOf, officerName } from '#app/data/appeal.server';
import { workCalendar } from '#app/data/calendar.server';
import { type CaseFile, readCaseFile } from '#app/data/case-file.server';
import { sheetOf } from '#app/data/case-sheet.server';
import { db } from '#app/data/db.server';
import { permitsOfApplication } from '#app/data/permit.server';
import { type PlainDate, today } from '#app/domain/basics/plain-date';
import { type AppealAct, actsFor, appealStep, selfReviewUntil } from '#app/domain/decisions/appeal';
import type { DecisionSheet } from '#app/domain/decisions/decision-sheet';
import type { Officer } from '#app/domain/people/permissions';

export interface AppealFile extends CaseFile {
  appeals: Appeal[];
  appeal: Appeal;
  authorName: string;
  /** What this officer may answer now. */
  acts: AppealAct[];
  selfReviewUntil: PlainDate;
  /** The sheet of the act appealed against, else as the case stands. */
  sheet: DecisionSheet;
  /** Regions and conditions a variation can choose from. */
  conditions: string[];
}

/** A case whose appeal is to be answered; null where there is none, or nothing this officer may do. */
export async function readAppeal(id: string, officer: Officer, { now }: { now: Date }): Promise<AppealFile | null> {
  const file = await readCaseFile(id, officer, now);
  if (!file) return null;
  const appeals = await appealsOf(db, file.application.id);
  const appeal = appeals.find(({ result }) => result === null);
  if (!appeal) return null;
  const until = selfReviewUntil(today(appeal.filedAt), workCalendar());
  const open: readonly AppealAct[] = actsFor[appeal.subject];
  const acts = open.filter(
    (act) => file.stepsOpen.includes(appealStep[act]) && (act !== 'satisfy' || today(now) <= until),
  );
  const signed = file.decisions.find((each) => appeal.act.split('@')[0] === `decision:${each.id}`);
  const permits = await permitsOfApplication(db, file.application.id);
  return {
    ...file,
    appeals,
    appeal,
    authorName: await officerName(db, appeal.authorId),
    acts,
    selfReviewUntil: until,
    sheet: signed?.sheet ?? sheetOf(file, now),
    conditions: [...new Set(permits.flatMap(({ holder }) => holder.conditions ?? []))],
  };
}

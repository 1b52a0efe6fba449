import type { Application } from '#app/data/application.server';
import { workCalendar } from '#app/data/calendar.server';
import { oweCaseLetter } from '#app/data/case-letter.server';
import type { Tx } from '#app/data/db.server';
import { signDecision } from '#app/data/decision.server';
import { recordEvent } from '#app/data/event.server';
import { familyNoticeLetter } from '#app/data/family-decision.server';
import { objectionDueOn } from '#app/domain/application/deadlines';
import { today } from '#app/domain/basics/plain-date';
import { familyNotice } from '#app/domain/decisions/current-notice';
import type { DecisionSheet } from '#app/domain/decisions/decision-sheet';
import type { PersonOutcome } from '#app/domain/decisions/persons';

interface Told {
  application: Application;
  officer: { id: string };
  told: readonly PersonOutcome[];
  sheet: DecisionSheet;
}

/**
 * Tells that members of the family are to be refused and why, so that they are heard first (APPC art. 73). It is a
 * decision of its own beside the grant: the hearing and the receipt are about it.
 */
export async function tellFamily(tx: Tx, { application, officer, told, sheet }: Told, now: Date): Promise<void> {
  if (told.length === 0) return;
  const { id: applicationId } = application;
  const reasons = told.flatMap((each) => each.reasons);
  const notice = { applicationId, kind: familyNotice, officerId: officer.id, reasons, sheet, persons: told } as const;
  await signDecision(tx, notice, now);
  const detail = { persons: told.map(({ person }) => person) };
  await recordEvent(tx, { id: officer.id, role: 'decision-maker' }, { applicationId, step: familyNotice, detail }, now);
  const until = objectionDueOn(today(now), workCalendar());
  await oweCaseLetter(tx, application, familyNoticeLetter, { until }, now);
}

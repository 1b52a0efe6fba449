import type { Application } from '#app/data/application.server';
import { workCalendar } from '#app/data/calendar.server';
import { readSheet } from '#app/data/case-sheet.server';
import type { Tx } from '#app/data/db.server';
import { decisionsOf } from '#app/data/decision.server';
import { mayGiveNotice } from '#app/domain/application/legal-days';
import { today } from '#app/domain/basics/plain-date';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import type { DecisionSheet } from '#app/domain/decisions/decision-sheet';
import { type Departure, departureOf, recommendedWord } from '#app/domain/decisions/departure';
import { codedReasons } from '#app/domain/decisions/refusal-reasons';

export type NoticeRefusal = 'no-ground' | 'notice-too-late' | 'departure-unexplained';

interface Judged {
  grounds: ReturnType<typeof codedReasons>;
  sheet: DecisionSheet;
  departs: Departure | null;
}

/** May notice be given on these grounds, and what would it say? It is asked before the signature and by it. */
export async function judgeNotice(
  tx: Tx,
  application: Application,
  { reasons, departure }: { reasons: readonly string[] | undefined; departure?: string | null | undefined },
  now: Date,
): Promise<Verdict<Judged, NoticeRefusal>> {
  const grounds = codedReasons(application.programme, reasons ?? []);
  if (grounds.length === 0) return refuse('no-ground');
  const { legalDueOn, termExtendedAt } = application;
  const inTime = mayGiveNotice({ legalDueOn, extended: termExtendedAt !== null }, today(now), workCalendar());
  if (!inTime.ok) return inTime;
  const { sheet } = await readSheet(tx, application, now);
  const recommended = recommendedWord(await decisionsOf(tx, application.id));
  const departs = departureOf({ word: 'refusal', sheet, recommended }, departure);
  return departs.ok ? pass({ grounds, sheet, departs: departs.value }) : departs;
}

import { workCalendar } from '#app/data/calendar.server';
import { db } from '#app/data/db.server';
import { decisionsOf } from '#app/data/decision.server';
import { type Hearing, hearingOn, keepReceipt } from '#app/data/hearing.server';
import type { HearingSlot } from '#app/data/hearing-slot.server';
import { slotsFor } from '#app/data/slots-for.server';
import type { Verdict } from '#app/domain/basics/verdict';
import { currentNotice } from '#app/domain/decisions/current-notice';
import { mayBookHearing, type NotBookable } from '#app/domain/decisions/hearing';
import { type Application, ownApplication } from './application.query.server';

export interface OwnHearing {
  application: Application;
  hearing: Hearing | null;
  may: Verdict<'book' | 'move', NotBookable>;
  slots: HearingSlot[];
}

/** The hearing of an own application on its latest notice, and the slots to choose from; null without a notice. */
export async function ownHearing(accountId: string, id: string | undefined, now: Date): Promise<OwnHearing | null> {
  const application = await ownApplication(accountId, id);
  if (!application) return null;
  const decisions = await decisionsOf(db, application.id);
  const current = currentNotice(application, decisions, workCalendar());
  const notice = current?.decision ?? decisions.findLast(({ kind }) => kind === 'notice');
  if (!notice) return null;
  const hearing = await hearingOn(db, notice.id);
  const may = mayBookHearing({ open: current !== null, until: current?.until ?? null, booked: hearing, now });
  return { application, hearing, may, slots: may.ok ? await slotsFor(db, application, now) : [] };
}

/** The page on which a notice or a decision stands lies open before the applicant. */
export const noteOpened = (decisionId: string, now: Date) => keepReceipt(db, decisionId, now);

import { moveApplication } from '#app/data/application.server';
import { workCalendar } from '#app/data/calendar.server';
import { caseForStep, movedOn, refusedStep, type Seen, type StepRefusal } from '#app/data/case-step.server';
import { transaction } from '#app/data/db.server';
import { decisionsOf } from '#app/data/decision.server';
import { hearingOn, keepHearingResult } from '#app/data/hearing.server';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import { currentNotice } from '#app/domain/decisions/current-notice';
import {
  type HearingResult,
  type HearingShowed,
  mayRecordHearing,
  type NotRecordable,
} from '#app/domain/decisions/hearing';
import type { Officer } from '#app/domain/people/permissions';

interface Heard extends Seen {
  result: Exclude<HearingResult, 'not-held'>;
  showed: HearingShowed | null;
  minutes: string | null;
}

/** Writes down how a hearing ended: who came, what was said, what it showed. The decision stays to be made. */
export const recordHearing = (
  { result, showed, minutes, ...seen }: Heard,
  officer: Officer,
  { now }: { now: Date },
): Promise<Verdict<undefined, StepRefusal | NotRecordable>> =>
  transaction(async (tx) => {
    const found = await caseForStep(tx, seen, officer, 'record-hearing');
    if (!found.ok) return found;
    const application = found.value;
    const notice = currentNotice(application, await decisionsOf(tx, application.id), workCalendar())?.decision;
    const hearing = notice ? await hearingOn(tx, notice.id) : null;
    const may = mayRecordHearing(hearing, now);
    if (!hearing || !may.ok)
      return refusedStep(officer, seen.id, 'record-hearing', may.ok ? refuse('no-hearing') : may);
    const step = { application, step: 'record-hearing', detail: { result, ...(showed && { showed }) } } as const;
    if (!(await moveApplication(tx, { id: officer.id, role: 'decision-maker' }, step, now)))
      return movedOn(tx, seen.id);
    await keepHearingResult(tx, hearing.id, { result, showed, minutes, recordedById: officer.id }, now);
    return pass();
  });

import type { Application } from '#app/data/application.server';
import { workCalendar } from '#app/data/calendar.server';
import { outcomeOf } from '#app/data/case-outcome.server';
import { db } from '#app/data/db.server';
import { documentsOf } from '#app/data/document.server';
import { permitsOfApplication } from '#app/data/permit.server';
import { decisionDueOn } from '#app/domain/application/clocks';
import { counted } from '#app/domain/application/completeness';
import { draftKeptUntil, expectedDecision } from '#app/domain/application/deadlines';
import { countsAsSent } from '#app/domain/application/document-states';
import { clock } from '#app/domain/application/lifecycle';
import { type Plan, planOf } from '#app/domain/application/validity';
import { today } from '#app/domain/basics/plain-date';

/** The dates of an application: papers that end, what to do by when, the day a decision is expected. */
export async function planFor(application: Application, now: Date): Promise<Plan & { decisionBy: string | null }> {
  const { id, status, submittedAt, applicantDueOn, savedAt } = application;
  const form = counted(application, today(now));
  const outcome = outcomeOf(form, now);
  const [documents, permits] = await Promise.all([documentsOf(db, id), permitsOfApplication(db, id)]);
  const isDraft = status === 'draft';
  const from = submittedAt ? today(submittedAt) : today(now);
  const expected = decisionDueOn(application) ?? expectedDecision(from, outcome.laneDays, workCalendar());
  const decisionBy = clock[status].service === 'ended' ? null : expected;
  const plan = planOf({
    form,
    outcome,
    files: documents.filter(countsAsSent).map(({ item, uploadedAt }) => ({ item, uploadedOn: today(uploadedAt) })),
    today: today(now),
    decisionBy,
    isDraft,
    draftUntil: isDraft ? draftKeptUntil(today(savedAt)) : undefined,
    answerBy: status === 'awaiting_information' ? applicantDueOn : null,
    objectBy: status === 'refusal_notice' ? applicantDueOn : null,
    permits,
  });
  return { ...plan, decisionBy };
}

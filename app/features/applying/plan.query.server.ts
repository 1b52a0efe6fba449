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
import { type PlainDate, today } from '#app/domain/basics/plain-date';

/** The day a decision is expected, or why none can be named: the clock stands still, or the office is late. */
export type Expected = { by: PlainDate } | { unknown: 'stopped' | 'late' } | null;

function expectedOn(application: Application, laneDays: number, now: Date): Expected {
  const { status, submittedAt } = application;
  if (clock[status].service === 'ended') return null;
  if (clock[status].service === 'stopped') return { unknown: 'stopped' };
  const from = submittedAt ? today(submittedAt) : today(now);
  const by = decisionDueOn(application) ?? expectedDecision(from, laneDays, workCalendar());
  return by < today(now) ? { unknown: 'late' } : { by };
}

/** The dates of an application: papers that end, what to do by when, the day a decision is expected. */
export async function planFor(application: Application, now: Date): Promise<Plan & { expected: Expected }> {
  const { id, status, applicantDueOn, savedAt } = application;
  const form = counted(application, today(now));
  const outcome = outcomeOf(form, now);
  const [documents, permits] = await Promise.all([documentsOf(db, id), permitsOfApplication(db, id)]);
  const isDraft = status === 'draft';
  const expected = expectedOn(application, outcome.laneDays, now);
  const plan = planOf({
    form,
    outcome,
    files: documents.filter(countsAsSent).map(({ item, uploadedAt }) => ({ item, uploadedOn: today(uploadedAt) })),
    today: today(now),
    decisionBy: expected && 'by' in expected ? expected.by : null,
    isDraft,
    draftUntil: isDraft ? draftKeptUntil(today(savedAt)) : undefined,
    answerBy: status === 'awaiting_information' ? applicantDueOn : null,
    objectBy: status === 'refusal_notice' ? applicantDueOn : null,
    permits,
  });
  return { ...plan, expected };
}

import { appealsOf } from '#app/data/appeal.server';
import type { Application } from '#app/data/application.server';
import { workCalendar } from '#app/data/calendar.server';
import { eventsOf, objectionsOf } from '#app/data/case.server';
import { lastReturn } from '#app/data/case-return.server';
import { db } from '#app/data/db.server';
import { type Decision, decisionsOf } from '#app/data/decision.server';
import { documentsOf } from '#app/data/document.server';
import { lastSubmission } from '#app/data/own-application.server';
import { permitsOfApplication } from '#app/data/permit.server';
import { proposalsOfApplication } from '#app/data/proposal.server';
import { requestsOf } from '#app/data/request.server';
import { currentNotice } from '#app/domain/decisions/current-notice';
import { holder } from '#app/domain/decisions/persons';

/** What became of an application, as far as its owner may know: what officers wrote to each other is not in it. */
export async function applicationStory(application: Application) {
  const { id } = application;
  const [submission, events, requests, decisions, objections, permits, documents, appeals, proposals, returned] =
    await Promise.all([
      lastSubmission(db, id),
      eventsOf(db, id),
      requestsOf(db, id),
      decisionsOf(db, id),
      objectionsOf(db, id),
      permitsOfApplication(db, id),
      documentsOf(db, id),
      appealsOf(db, id),
      proposalsOfApplication(db, id),
      lastReturn(db, id),
    ]);
  const current = currentNotice(application, decisions, workCalendar());
  const notice = current?.decision ?? decisions.findLast(({ kind }) => kind === 'notice') ?? null;
  return {
    submission,
    events,
    requests,
    /** The notice that waits, else the latest one about the applicant. */
    notice,
    /** Last day to object to the notice that waits; null where none does. */
    objectUntil: current?.until ?? null,
    /** It is about members of the family alone. */
    familyNotice: current?.family ?? false,
    /** The objection against the latest notice. */
    objection: notice ? (objections.findLast(({ at }) => at >= notice.at) ?? null) : null,
    refusal: withCorrection(decisions, decisions.findLast(({ kind }) => kind === 'refuse') ?? null),
    /** The decision that gave what was applied for, or a place in line. */
    grant: decisions.findLast((each) => gave(each, permits)) ?? null,
    decisions,
    permits,
    documents,
    appeals,
    /** The latest return to be completed. */
    returned,
    /** What was corrected, the latest first; what is only proposed is not told. */
    corrections: proposals.filter(({ act, result }) => act === 'correct' && result === 'approved'),
  };
}

/** The office itself, on an appeal, or on a court's order: whatever brought permits, or a place in line, into being. */
const giving: readonly string[] = ['grant', 'satisfy-appeal', 'allow-appeal', 'court-orders-grant'];
const inLine: readonly string[] = ['approve-without-place', 'allow-appeal-without-place'];
const gave = ({ id, kind }: Decision, permits: readonly { decisionId: string; person: string }[]): boolean =>
  inLine.includes(kind) ||
  (giving.includes(kind) && permits.some((each) => each.decisionId === id && each.person === holder));

/** Words of a letter that were corrected later take the place of the wrong ones. */
function withCorrection(decisions: readonly Decision[], refusal: Decision | null): Decision | null {
  const correction = decisions.findLast(({ kind, explanation, at }) =>
    Boolean(refusal && kind === 'correct' && explanation && at >= refusal.at),
  );
  return refusal && correction ? { ...refusal, explanation: correction.explanation } : refusal;
}

export type ApplicationStory = Awaited<ReturnType<typeof applicationStory>>;

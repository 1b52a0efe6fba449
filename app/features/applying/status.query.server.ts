import type { Application } from '#app/data/application.server';
import { eventsOf, objectionsOf } from '#app/data/case.server';
import { db } from '#app/data/db.server';
import { decisionsOf } from '#app/data/decision.server';
import { documentsOf } from '#app/data/document.server';
import { lastSubmission } from '#app/data/own-application.server';
import { permitsOfApplication } from '#app/data/permit.server';
import { requestsOf } from '#app/data/request.server';

/** What became of an application, as far as its owner may know: what officers wrote to each other is not in it. */
export async function applicationStory({ id }: Application) {
  const [submission, events, requests, decisions, objections, permits, documents] = await Promise.all([
    lastSubmission(db, id),
    eventsOf(db, id),
    requestsOf(db, id),
    decisionsOf(db, id),
    objectionsOf(db, id),
    permitsOfApplication(db, id),
    documentsOf(db, id),
  ]);
  const notice = decisions.findLast(({ kind }) => kind === 'notice') ?? null;
  return {
    submission,
    events,
    requests,
    notice,
    /** The objection against the latest notice. */
    objection: notice ? (objections.findLast(({ at }) => at >= notice.at) ?? null) : null,
    refusal: decisions.findLast(({ kind }) => kind === 'refuse') ?? null,
    /** The decision that gave what was applied for, or a place in line. */
    grant: decisions.findLast(({ kind }) => kind === 'grant' || kind === 'approve-without-place') ?? null,
    permits,
    documents,
  };
}
export type ApplicationStory = Awaited<ReturnType<typeof applicationStory>>;

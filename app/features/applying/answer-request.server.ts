import { findOwnApplication, moveApplication } from '#app/data/application.server';
import { workCalendar } from '#app/data/calendar.server';
import { oweCaseLetter } from '#app/data/case-letter.server';
import { transaction } from '#app/data/db.server';
import { documentsOf } from '#app/data/document.server';
import { isAnswered, keepAnswer, lockOwnApplication, openRequestOf } from '#app/data/own-application.server';
import { endClockStop } from '#app/data/request.server';
import { amend } from '#app/data/request-answer.server';
import { dueAfterStop } from '#app/domain/application/deadlines';
import { changesOf, formWith, keysAskedAbout } from '#app/domain/application/request-rows';
import { today } from '#app/domain/basics/plain-date';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import { identityOf } from '#app/domain/people/identity';
import { openRequest } from './open-request.server';
import { reopenRows } from './reopen-rows.server';
import { columnsOf } from './submit-application.server';

export interface AnswerRequest {
  id: string;
  text: string;
  /** The request the form was drawn for: an old form never answers a later one. */
  request?: string;
}

type Refusal = 'not-found' | 'request-closed' | 'explanation-required' | 'too-long';

export const answerLength = 4000;

/**
 * Answers the office's request with words, files sent since it was asked, or both. The service clock runs on from today.
 * The same answer sent again finds that it is there.
 */
export const answerRequest = (
  { id, text, request: meant }: AnswerRequest,
  actor: { id: string },
  { now }: { now: Date },
): Promise<Verdict<undefined, Refusal>> =>
  transaction(async (tx) => {
    await lockOwnApplication(tx, actor.id, id);
    const application = await findOwnApplication(tx, actor.id, id);
    if (!application) return refuse('not-found');
    const request = await openRequestOf(tx, id);
    const answer = text.trim();
    if (application.status !== 'awaiting_information' || !request || (meant && meant !== request.id)) {
      return (await isAnswered(tx, id, { request: meant, answer })) ? pass() : refuse('request-closed');
    }
    if (answer.length > answerLength) return refuse('too-long', { max: String(answerLength) });
    const asked = await openRequest(tx, application);
    const files = (await documentsOf(tx, id)).filter(({ uploadedAt }) => uploadedAt >= request.askedAt);
    const rows = asked?.rows ?? [];
    // What is not answered by itself is answered by the words that go with the whole.
    if (!answer && rows.some(({ done }) => !done)) return refuse('explanation-required');
    const changes = changesOf(application, rows, asked?.drafts ?? []);
    const { answers } = formWith(application, asked?.drafts ?? []);

    const on = today(now);
    const stopped = await endClockStop(tx, id, on, 'answer');
    const due = application.dueOn;
    const dueOn = stopped && due ? dueAfterStop(due, stopped, on, workCalendar()) : due;
    const step = {
      application,
      step: 'answer',
      patch: {
        ...{ applicantDueOn: null, dueOn },
        ...(changes.length > 0 && { ...identityOf(answers), ...columnsOf(answers) }),
      },
      detail: { files: files.length, ...(changes.length > 0 && { changes }) },
    } as const;
    if (!(await moveApplication(tx, { id: actor.id, role: 'applicant' }, step, now))) return refuse('request-closed');
    if (!(await keepAnswer(tx, request.id, answer, now))) return refuse('request-closed');
    await amend(tx, { applicationId: id, requestId: request.id }, changes, application, now);
    // It comes back to what it is about, words alone too.
    await reopenRows(tx, id, { keys: keysAskedAbout(rows), cause: 'answer' }, now);
    await oweCaseLetter(tx, application, 'information-answered', dueOn ? { decisionBy: dueOn } : {}, now);
    return pass();
  });

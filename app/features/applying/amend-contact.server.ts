import { amendAnswers } from '#app/data/aftermath.server';
import { findOwnApplication } from '#app/data/application.server';
import { transaction } from '#app/data/db.server';
import { recordEvent } from '#app/data/event.server';
import { lockOwnApplication } from '#app/data/own-application.server';
import { amendPage, mayAmend } from '#app/domain/application/amendable';
import { ownPages } from '#app/domain/application/completeness';
import { asked } from '#app/domain/application/pages';
import type { Answers, AnswerValue, QuestionName } from '#app/domain/application/questions';
import { type AnswerError, type Lists, type RawAnswers, readAnswers } from '#app/domain/application/read-answers';
import { today } from '#app/domain/basics/plain-date';
import { pass, type Refused, refuse, type Verdict } from '#app/domain/basics/verdict';

export interface AmendContact {
  id: string;
  raw: RawAnswers;
  lists: Lists;
}

/** One answer before and after, as the office reads it. */
export interface Change {
  name: QuestionName;
  before: AnswerValue | null;
  after: AnswerValue | null;
}

type Refusal = Refused<'not-found' | 'step-not-open'> | (Refused<'wrong-answers'> & { errors: AnswerError[] });

/** Changes address, telephone or place of residence of a sent application. What was sent stays as it was sent. */
export const amendContact = (
  { id, raw, lists }: AmendContact,
  actor: { id: string },
  { now }: { now: Date },
): Promise<Extract<Verdict<{ changes: Change[] }>, { ok: true }> | Refusal> =>
  transaction(async (tx) => {
    await lockOwnApplication(tx, actor.id, id);
    const application = await findOwnApplication(tx, actor.id, id);
    if (!application) return refuse('not-found');
    if (!mayAmend(application.status)) return refuse('step-not-open');
    const page = amendPage(application.route);
    const { answers, errors } = readAnswers(page, raw, application.answers, application.programme, lists, today(now));
    if (errors.length > 0) return { ...refuse('wrong-answers'), errors };

    const names = page.asks.map((each) => asked(each).name);
    const changes = names
      .map((name) => ({ name, before: application.answers[name] ?? null, after: answers[name] ?? null }))
      .filter(({ before, after }) => before !== after);
    if (changes.length === 0) return pass({ changes });
    for (const own of ownPages(application)) {
      const here = changes.filter(({ name }) => own.asks.some((each) => asked(each).name === name));
      if (here.length === 0) continue;
      const kept: Answers = { ...application.pages[own.id] };
      for (const { name, after } of here) {
        if (after === null) delete kept[name];
        else kept[name] = after;
      }
      await amendAnswers(tx, id, own.id, kept);
    }
    const by = { id: actor.id, role: 'applicant' };
    await recordEvent(tx, by, { applicationId: id, step: 'amend', detail: { changes } }, now);
    return pass({ changes });
  });

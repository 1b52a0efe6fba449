import { findCase } from '#app/data/application.server';
import { lockCase } from '#app/data/case.server';
import { oweCaseLetter } from '#app/data/case-letter.server';
import { answerOpenComplaint } from '#app/data/complaint.server';
import { transaction } from '#app/data/db.server';
import { recordEvent } from '#app/data/event.server';
import { isId } from '#app/data/id';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import { mayAnswerComplaint, type Officer } from '#app/domain/people/permissions';

type Refusal = 'not-found' | 'own-application' | 'not-your-role' | 'moved-on';

/** Answers a complaint of delay; who answers it does not thereby work on the case. */
export const answerComplaint = (
  { id, complaint, answer }: { id: string; complaint: string; answer: string },
  officer: Officer,
  { now }: { now: Date },
): Promise<Verdict<undefined, Refusal>> =>
  transaction(async (tx) => {
    if (!isId(id)) return refuse('not-found');
    await lockCase(tx, id);
    const application = await findCase(tx, id);
    if (!application) return refuse('not-found');
    const may = mayAnswerComplaint(officer, application.accountId);
    if (!may.ok) return may;
    const said = { id: complaint, applicationId: id, answer, officerId: officer.id };
    if (!(await answerOpenComplaint(tx, said, now))) return refuse('moved-on');
    const by = { id: officer.id, role: 'supervisor' };
    await recordEvent(tx, by, { applicationId: id, step: 'answer-complaint' }, now);
    await oweCaseLetter(tx, { ...application, version: now.getTime() }, 'complaint-answered', {}, now);
    return pass();
  });

import { appealsOf, closeAppeal, fileAppeal, openAppeal, type Stayed } from '#app/data/appeal.server';
import { appealable } from '#app/data/appealable.server';
import { findOwnApplication, moveApplication } from '#app/data/application.server';
import { workCalendar } from '#app/data/calendar.server';
import { oweCaseLetter } from '#app/data/case-letter.server';
import { transaction } from '#app/data/db.server';
import { lockOwnApplication } from '#app/data/own-application.server';
import { endStay, stayAct } from '#app/data/stayed-permit.server';
import { takeStep } from '#app/domain/application/lifecycle';
import { today } from '#app/domain/basics/plain-date';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import { type AppealAspect, type AppealSubject, appealDueOn, appealLength } from '#app/domain/decisions/appeal';

export interface FiledAppeal {
  id: string;
  subject: AppealSubject | null;
  /** The member of the family whose refusal it is against. */
  person?: string | null;
  aspects: readonly AppealAspect[];
  text: string;
  lateReason: string;
}

type Refusal =
  | 'not-found'
  | 'subject-required'
  | 'aspect-required'
  | 'text-required'
  | 'too-long'
  | 'late-reason-required'
  | 'appeal-closed';

/**
 * Appeals against an act of the office, once for each. Filing suspends the act and begins the twenty working days; an
 * officer who had no part in it answers. After the last day it needs a reason, and may be taken up all the same.
 */
export const appealOwnDecision = (
  { id, subject, person = null, aspects, text, lateReason }: FiledAppeal,
  actor: { id: string },
  { now }: { now: Date },
): Promise<Verdict<undefined, Refusal>> =>
  transaction(async (tx) => {
    await lockOwnApplication(tx, actor.id, id);
    const application = await findOwnApplication(tx, actor.id, id);
    if (!application) return refuse('not-found');
    const words = text.trim();
    const open = application.status === 'appealed' ? await openAppeal(tx, id) : null;
    if (open) return open.text === words ? pass() : refuse('appeal-closed');
    if (!takeStep(application.status, 'appeal').ok) return refuse('appeal-closed');
    const acts = await appealable(tx, application);
    if (acts.length === 0) return refuse('appeal-closed');
    const against = acts.find((each) => each.subject === subject && each.person === person);
    if (!against) return refuse('subject-required');
    if (against.subject === 'terms' && aspects.length === 0) return refuse('aspect-required');
    if (!words) return refuse('text-required');
    if (words.length > appealLength || lateReason.length > appealLength)
      return refuse('too-long', { max: String(appealLength) });
    const late = today(now) > against.until;
    if (late && !lateReason.trim()) return refuse('late-reason-required');

    const by = { id: actor.id, role: 'applicant' };
    const dueOn = appealDueOn(today(now), workCalendar());
    const patch = { dueOn, applicantDueOn: null, claimedById: null, claimedAt: null };
    const detail = { subject: against.subject, ...(late && { late: true }) };
    if (!(await moveApplication(tx, by, { application, step: 'appeal', patch, detail }, now)))
      return refuse('appeal-closed');
    const suspended: Stayed | null = against.permitId ? await stayAct(tx, against.permitId, by, now) : null;
    const { act, authorId, permitId, until } = against;
    const kept = {
      applicationId: id,
      subject: against.subject,
      person,
      act,
      authorId,
      permitId,
      until,
      dueOn,
      suspended,
    };
    const said = { text: words, aspects: [...aspects], lateReason: late ? lateReason.trim() : null };
    await fileAppeal(tx, { ...kept, ...said }, now);
    await oweCaseLetter(tx, application, 'appeal-received', { until: dueOn }, now);
    return pass();
  });

/** Takes an own appeal back: what it was against stands again. A second press finds it done. */
export const withdrawOwnAppeal = (
  id: string,
  actor: { id: string },
  { now }: { now: Date },
): Promise<Verdict<undefined, 'not-found' | 'appeal-closed'>> =>
  transaction(async (tx) => {
    await lockOwnApplication(tx, actor.id, id);
    const application = await findOwnApplication(tx, actor.id, id);
    if (!application) return refuse('not-found');
    const appeal = application.status === 'appealed' ? await openAppeal(tx, id) : null;
    if (!appeal) return (await appealsOf(tx, id)).at(-1)?.result === 'withdrawn' ? pass() : refuse('appeal-closed');
    const by = { id: actor.id, role: 'applicant' };
    const patch = { dueOn: null, claimedById: null, claimedAt: null };
    if (!(await moveApplication(tx, by, { application, step: 'withdraw-appeal', patch }, now)))
      return refuse('appeal-closed');
    await closeAppeal(tx, appeal.id, { result: 'withdrawn' }, now);
    if (appeal.suspended && appeal.permitId)
      await endStay(tx, { applicationId: id, permitId: appeal.permitId }, appeal.suspended, by, now);
    await oweCaseLetter(tx, application, 'appeal-withdrawn', {}, now);
    return pass();
  });

import { findOwnApplication } from '#app/data/application.server';
import { workCalendar } from '#app/data/calendar.server';
import { complaintsOf, createComplaint } from '#app/data/complaint.server';
import { transaction } from '#app/data/db.server';
import { recordEvent } from '#app/data/event.server';
import { officePeople, oweOfficer, placedOf, sees } from '#app/data/office-people.server';
import { lockOwnApplication } from '#app/data/own-application.server';
import { isDelayed } from '#app/domain/application/clocks';
import { terms } from '#app/domain/application/deadlines';
import { today } from '#app/domain/basics/plain-date';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import { addWorkingDays } from '#app/domain/basics/working-days';

type Refusal = 'not-found' | 'not-delayed';

/** Complains that a term is over. A supervisor answers within three working days; one complaint at a time, told again it is there. */
export const complainOfDelay = (
  { id, text }: { id: string; text: string },
  actor: { id: string },
  { now }: { now: Date },
): Promise<Verdict<undefined, Refusal>> =>
  transaction(async (tx) => {
    await lockOwnApplication(tx, actor.id, id);
    const application = await findOwnApplication(tx, actor.id, id);
    if (!application) return refuse('not-found');
    if ((await complaintsOf(tx, id)).some(({ answeredAt }) => answeredAt === null)) return pass();
    const on = today(now);
    if (!isDelayed({ ...application, extended: false }, on)) return refuse('not-delayed');
    const answerBy = addWorkingDays(on, terms.complaintAnswer, workCalendar());
    const complaint = await createComplaint(tx, { applicationId: id, text, answerBy }, now);
    const by = { id: actor.id, role: 'applicant' };
    await recordEvent(tx, by, { applicationId: id, step: 'complain', detail: { answerBy } }, now);
    const values = { number: application.reference ?? '', until: answerBy };
    const letter = { cause: `complaint:${complaint.id}`, letter: 'delay-complaint', values, path: `cases/${id}` };
    for (const supervisor of await officePeople(tx, 'supervisor'))
      if (sees(supervisor, placedOf(application))) await oweOfficer(tx, supervisor, letter, now);
    return pass();
  });

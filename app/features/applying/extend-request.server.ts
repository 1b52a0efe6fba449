import { findOwnApplication, moveApplication } from '#app/data/application.server';
import { workCalendar } from '#app/data/calendar.server';
import { transaction } from '#app/data/db.server';
import { lockOwnApplication, openRequestOf } from '#app/data/own-application.server';
import { extendRequestTo } from '#app/data/request.server';
import { terms } from '#app/domain/application/deadlines';
import { type PlainDate, today } from '#app/domain/basics/plain-date';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import { addWorkingDays } from '#app/domain/basics/working-days';

type Refusal = 'not-found' | 'request-closed' | 'extended-before';

/** Gives oneself more time to answer a request, once; nobody is asked. Told again it finds the longer term. */
export const extendRequest = (
  id: string,
  actor: { id: string },
  { now }: { now: Date },
): Promise<Verdict<{ until: PlainDate }, Refusal>> =>
  transaction(async (tx) => {
    await lockOwnApplication(tx, actor.id, id);
    const application = await findOwnApplication(tx, actor.id, id);
    if (!application) return refuse('not-found');
    const request = await openRequestOf(tx, id);
    const due = application.applicantDueOn;
    if (application.status !== 'awaiting_information' || !request || !due || due < today(now)) {
      return refuse('request-closed');
    }
    if (request.extendedAt) return refuse('extended-before', { until: due });
    const until = addWorkingDays(due, terms.informationExtension, workCalendar());
    const step = { application, step: 'extend-request', patch: { applicantDueOn: until }, detail: { until } } as const;
    if (!(await moveApplication(tx, { id: actor.id, role: 'applicant' }, step, now))) return refuse('request-closed');
    await extendRequestTo(tx, request.id, until, now);
    return pass({ until });
  });

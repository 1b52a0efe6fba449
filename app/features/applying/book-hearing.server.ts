import { findOwnApplication } from '#app/data/application.server';
import { workCalendar } from '#app/data/calendar.server';
import { oweCaseLetter } from '#app/data/case-letter.server';
import { transaction } from '#app/data/db.server';
import { decisionsOf } from '#app/data/decision.server';
import { recordEvent } from '#app/data/event.server';
import { bookHearing, hearingOn, moveHearing } from '#app/data/hearing.server';
import { findSlot } from '#app/data/hearing-slot.server';
import { isId } from '#app/data/id';
import { lockOwnApplication } from '#app/data/own-application.server';
import { slotsFor } from '#app/data/slots-for.server';
import { today } from '#app/domain/basics/plain-date';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import { currentNotice } from '#app/domain/decisions/current-notice';
import { mayBookHearing, type NotBookable } from '#app/domain/decisions/hearing';
import { placeToGo } from '#app/domain/decisions/hearing-slots';
import { formatTime } from '#app/i18n/format';

type Refusal = 'not-found' | 'slot-required' | 'slot-taken' | NotBookable;

/**
 * Asks to be heard before a refusal, in a slot of an office; later it may be moved once. Of two who want the last place
 * of a slot one has it. The same slot told again finds that it is theirs.
 */
export const bookOwnHearing = (
  { id, slotId }: { id: string; slotId: string },
  actor: { id: string },
  { now }: { now: Date },
): Promise<Verdict<undefined, Refusal>> =>
  transaction(async (tx) => {
    await lockOwnApplication(tx, actor.id, id);
    const application = await findOwnApplication(tx, actor.id, id);
    if (!application) return refuse('not-found');
    const current = currentNotice(application, await decisionsOf(tx, id), workCalendar());
    if (!current) return refuse('notice-closed');
    const { decision: notice, until } = current;
    const booked = await hearingOn(tx, notice.id);
    if (booked?.slotId === slotId && booked.result === null) return pass();
    const may = mayBookHearing({ open: true, until, booked, now });
    if (!may.ok) return may;
    const slot = isId(slotId) ? await findSlot(tx, slotId) : null;
    if (!slot) return refuse('slot-required');
    if (!(await slotsFor(tx, application, now)).some((each) => each.id === slot.id)) return refuse('slot-taken');
    const done = booked
      ? await moveHearing(tx, booked, slot.id, now)
      : await bookHearing(tx, { applicationId: id, decisionId: notice.id, slotId: slot.id }, now);
    if (!done) return refuse('slot-taken');

    const step = booked ? 'move-hearing' : 'book-hearing';
    const detail = { startsAt: slot.startsAt.toISOString(), form: slot.form };
    await recordEvent(tx, { id: actor.id, role: 'applicant' }, { applicationId: id, step, detail }, now);
    const values = { on: today(slot.startsAt), time: formatTime(slot.startsAt), form: slot.form, ...placeToGo(slot) };
    await oweCaseLetter(tx, application, booked ? 'hearing-moved' : 'hearing-booked', values, now);
    return pass();
  });

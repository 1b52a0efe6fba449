import { workCalendar } from '#app/data/calendar.server';
import { transaction } from '#app/data/db.server';
import { recordEvent } from '#app/data/event.server';
import { addSlots, removeSlot } from '#app/data/hearing-slot.server';
import { isId } from '#app/data/id';
import { deskScope } from '#app/data/jurisdiction.server';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import { slotsOn } from '#app/domain/decisions/hearing-slots';
import type { SlotForm } from '#app/domain/decisions/slot-form';
import { centre } from '#app/domain/people/offices';
import type { Officer } from '#app/domain/people/permissions';

/** Adds times at which people can be heard to the calendar of the office; the centre keeps those of all. */
export async function addHearingSlots(
  { office, form, place, capacity, ...day }: SlotForm,
  supervisor: Officer,
  { now }: { now: Date },
): Promise<Verdict<{ added: number }, 'not-in-office' | 'slot-not-working-day' | 'slot-past' | 'slot-outside-hours'>> {
  const own = await deskScope(supervisor);
  if (own.office !== office && own.office !== centre) return refuse('not-in-office');
  const slots = slotsOn(day, now, workCalendar());
  if (!slots.ok) return slots;
  return transaction(async (tx) => {
    const rows = slots.value.map((slot) => ({ ...slot, office, form, place, capacity }));
    const added = await addSlots(tx, rows, supervisor.id, now);
    const detail = { office, day: day.day, added };
    await recordEvent(tx, { id: supervisor.id, role: 'supervisor' }, { step: 'add-hearing-slots', detail }, now);
    return pass({ added });
  });
}

/** Takes a time out of the calendar as long as nobody is to be heard in it. */
export async function removeHearingSlot(
  { id, office }: { id: string; office: string },
  supervisor: Officer,
  { now }: { now: Date },
): Promise<Verdict<undefined, 'not-in-office' | 'slot-taken'>> {
  const own = await deskScope(supervisor);
  if (own.office !== office && own.office !== centre) return refuse('not-in-office');
  return transaction(async (tx) => {
    if (!isId(id) || !(await removeSlot(tx, { id, office }, now))) return refuse('slot-taken');
    const actor = { id: supervisor.id, role: 'supervisor' };
    await recordEvent(tx, actor, { step: 'remove-hearing-slot', detail: { office, slot: id } }, now);
    return pass();
  });
}

import { z } from 'zod';
import { workCalendar } from '#app/data/calendar.server';
import { transaction } from '#app/data/db.server';
import { recordEvent } from '#app/data/event.server';
import { addSlots, removeSlot } from '#app/data/hearing-slot.server';
import { isId } from '#app/data/id';
import { deskScope } from '#app/data/jurisdiction.server';
import { dateFromParts } from '#app/domain/basics/plain-date';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';

import { hearingForms, slotsOn } from '#app/domain/decisions/hearing-slots';
import { centre, isOffice } from '#app/domain/people/offices';
import type { Officer } from '#app/domain/people/permissions';

const whole = (min: number, max: number, code: string) => z.coerce.number(code).int(code).min(min, code).max(max, code);
const part = z.preprocess((value) => Number(value || Number.NaN), z.number());

/** Hours and minutes as a clock shows them. */
const clockTime = z
  .string('slot-time')
  .trim()
  .regex(/^([01]?\d|2[0-3])[:.]?[0-5]\d$/, 'slot-time')
  .transform((text) => {
    const digits = text.replace(/\D/g, '').padStart(4, '0');
    return Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  });

export const slotForm = z
  .object({
    act: z.literal('add'),
    office: z.string().refine(isOffice, 'office'),
    'day.day': part.catch(0),
    'day.month': part.catch(0),
    'day.year': part.catch(0),
    from: clockTime,
    minutes: whole(10, 240, 'slot-minutes'),
    count: whole(1, 20, 'slot-count'),
    form: z.enum(hearingForms, 'slot-form'),
    place: z.string('slot-place').trim().min(3, 'slot-place').max(300, 'slot-place'),
    capacity: whole(1, 50, 'slot-capacity'),
  })
  .transform(({ 'day.day': day, 'day.month': month, 'day.year': year, act: _, ...rest }, context) => {
    const on = dateFromParts(year, month, day);
    if (on) return { ...rest, day: on };
    context.addIssue({ code: 'custom', path: ['day'], message: 'slot-day' });
    return z.NEVER;
  });
export type SlotForm = z.output<typeof slotForm>;

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

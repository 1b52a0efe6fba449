import { z } from 'zod';
import { dateBoxes, withDates } from '../basics/date-form';
import { isOffice } from '../people/offices';
import { hearingForms } from './hearing-slots';

/** The form that adds times to the calendar of hearings. Messages are codes under `team.error`. */

const whole = (min: number, max: number, code: string) => z.coerce.number(code).int(code).min(min, code).max(max, code);

/** Hours and minutes as a clock shows them. */
const clockTime = z
  .string('slot-time')
  .trim()
  .regex(/^([01]?\d|2[0-3])[:.]?[0-5]\d$/, 'slot-time')
  .transform((text) => {
    const digits = text.replace(/\D/g, '').padStart(4, '0');
    return Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  });

export const slotForm = withDates(
  ['day'],
  z.object({
    office: z.string('office').refine(isOffice, 'office'),
    day: dateBoxes('slot-day'),
    from: clockTime,
    minutes: whole(10, 240, 'slot-minutes'),
    count: whole(1, 20, 'slot-count'),
    form: z.enum(hearingForms, 'slot-form'),
    place: z.string('slot-place').trim().min(3, 'slot-place').max(300, 'slot-place'),
    capacity: whole(1, 50, 'slot-capacity'),
  }),
);
export type SlotForm = z.output<typeof slotForm>;

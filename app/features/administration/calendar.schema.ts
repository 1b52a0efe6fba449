import { z } from 'zod';
import { calendarKinds } from '#app/domain/basics/calendar-days';
import { dateBoxes, withDates } from '#app/domain/basics/date-form';
import { parsePlainDate, plainDate } from '#app/domain/basics/plain-date';

/** Forms of the calendar's page. Messages are codes under `cycle.error`. */

const trimmed = (value: unknown) => (typeof value === 'string' ? value.trim() : value);
const text = (max: number) => z.preprocess(trimmed, z.string('required').min(1, 'required').max(max, 'too-long'));
export const markForm = withDates(
  ['day'],
  z
    .object({
      day: dateBoxes('no-such-day'),
      kind: z.enum(calendarKinds, 'choose-kind'),
      nameKk: text(120),
      nameRu: text(120),
      nameEn: text(120),
      source: text(200),
    })
    .transform(({ nameKk, nameRu, nameEn, ...rest }) => ({ ...rest, name: { kk: nameKk, ru: nameRu, en: nameEn } })),
);

export const unmarkForm = z.object({
  remove: z
    .string('no-such-day')
    .refine((day) => parsePlainDate(day) !== null, 'no-such-day')
    .transform(plainDate),
});

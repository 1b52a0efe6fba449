import { z } from 'zod';
import { calendarKinds } from '#app/domain/basics/calendar-days';
import { dateFromParts, parsePlainDate, plainDate } from '#app/domain/basics/plain-date';

/** Forms of the calendar's page. Messages are codes under `cycle.error`. */

const trimmed = (value: unknown) => (typeof value === 'string' ? value.trim() : value);
const text = (max: number) => z.preprocess(trimmed, z.string('required').min(1, 'required').max(max, 'too-long'));
const number = (value: unknown) => Number(trimmed(value) || Number.NaN);

export const markForm = z
  .looseObject({
    kind: z.enum(calendarKinds, 'choose-kind'),
    nameKk: text(120),
    nameRu: text(120),
    nameEn: text(120),
    source: text(200),
  })
  .transform((form, context) => {
    const day = dateFromParts(number(form['day.year']), number(form['day.month']), number(form['day.day']));
    if (!day) {
      context.addIssue({ code: 'custom', path: ['day'], message: 'no-such-day' });
      return z.NEVER;
    }
    const { kind, nameKk, nameRu, nameEn, source } = form;
    return { day, kind, source, name: { kk: nameKk, ru: nameRu, en: nameEn } };
  });

export const unmarkForm = z.object({
  remove: z
    .string('no-such-day')
    .refine((day) => parsePlainDate(day) !== null, 'no-such-day')
    .transform(plainDate),
});

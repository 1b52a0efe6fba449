import { type PlainDate, parsePlainDate } from '../basics/plain-date';
import { pass, refuse, type Verdict } from '../basics/verdict';
import { isWorkingDay, type WorkCalendar } from '../basics/working-days';

export const hearingForms = ['online', 'in-person'] as const;
export type HearingForm = (typeof hearingForms)[number];

/** Where a letter sends somebody who is heard in person; how to join from afar is told on the page alone. */
export const placeToGo = ({ form, place }: { form: HearingForm; place: string }): { place?: string } =>
  form === 'in-person' && place ? { place } : {};

interface NewSlots {
  day: PlainDate;
  /** Minutes after midnight in Almaty. */
  from: number;
  /** How long one hearing takes, in minutes. */
  minutes: number;
  /** How many slots follow each other. */
  count: number;
}

/** Almaty keeps UTC+5 the whole year. */
const almaty = '+05:00';
const two = (n: number) => String(n).padStart(2, '0');
const momentOn = (day: PlainDate, minutes: number) =>
  new Date(`${day}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:00${almaty}`);

/** Hearings are held between these hours. */
const hearingHours = { from: 8 * 60, to: 19 * 60 };

/** The slots of a day, one after another; only on a working day to come and within the hours. */
export function slotsOn(
  { day, from, minutes, count }: NewSlots,
  now: Date,
  calendar: WorkCalendar,
): Verdict<{ startsAt: Date; endsAt: Date }[], 'slot-not-working-day' | 'slot-past' | 'slot-outside-hours'> {
  if (!parsePlainDate(day) || !isWorkingDay(day, calendar)) return refuse('slot-not-working-day');
  if (momentOn(day, from) <= now) return refuse('slot-past');
  if (from < hearingHours.from || from + minutes * count > hearingHours.to) return refuse('slot-outside-hours');
  return pass(
    Array.from({ length: count }, (_, at) => ({
      startsAt: momentOn(day, from + at * minutes),
      endsAt: momentOn(day, from + (at + 1) * minutes),
    })),
  );
}

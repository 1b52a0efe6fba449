import { addDays, addMonths, daysBetween, type PlainDate, parsePlainDate } from '../basics/plain-date';
import { terms } from './deadlines';
import type { Answers } from './questions';

/** The day by which a place on the waiting list is confirmed. */
export const renewPlaceBy = (since: PlainDate): PlainDate => addMonths(since, terms.placeMonths);

/** From this day on the applicant is asked, and may confirm. */
export const renewPlaceFrom = (until: PlainDate): PlainDate => addDays(until, -terms.placeReminder);

/** Has the case grown too old to give it a place that became free without looking again? */
export function isOutdated(
  { answers, securityOn }: { answers: Answers; securityOn: PlainDate | null },
  today: PlainDate,
): boolean {
  const passport = parsePlainDate(String(answers.passportExpiry ?? ''));
  const ends = passport !== null && daysBetween(today, passport) < terms.freedPassport;
  return ends || (securityOn !== null && daysBetween(securityOn, today) > terms.freedSecurity);
}

import { addDays, type PlainDate, today } from '../basics/plain-date';
import { addWorkingDays, type WorkCalendar, workingDaysBetween } from '../basics/working-days';

/** Days of the procedure. Source: the model, section 3 "Deadlines"; APPC arts. 73 and 92. */
export const terms = {
  /** Completeness is looked at within, working days. */
  completeness: 2,
  /** An applicant answers a request within, working days. */
  information: 15,
  /** Once, on the applicant's word, longer by, working days. */
  informationExtension: 15,
  /** After the last outside answer the office has at least, working days. */
  afterAnswer: 2,
  /** A letter counts as received on the next working day; then two working days to object. */
  receipt: 1,
  objection: 2,
  /** Months to appeal against a refusal whose letter names the remedy. */
  appealMonths: 3,
  /** The legal term, working days; one extension of at most so many months, told within so many working days. APPC art. 76. */
  legal: 15,
  legalExtensionMonths: 2,
  extensionLetter: 3,
  /** Working days before its end: an alarm; the extension is drafted. */
  legalAlarm: 5,
  extensionDraft: 3,
  /** So many working days before its end a notice of refusal has been received. */
  noticeReceived: 4,
  /** By the end of so many working days in the fast lane a grant is in sight, or the case leaves it. */
  grantInSight: 2,
  /** Share of the service days at which the supervisor is warned. */
  warnPercent: 80,
  /** A complaint of delay is answered within, working days. */
  complaintAnswer: 3,
  /** Days to complete what was returned, and to open again what has lapsed. */
  returned: 30,
  reopen: 30,
  /** A place on the waiting list is confirmed every so many months; the applicant is asked so many days before. */
  placeMonths: 12,
  placeReminder: 30,
  /** A place that has become free is given without a new look while the passport is good for, and security not older than, days. */
  freedPassport: 90,
  freedSecurity: 180,
  /** A draft nobody saves is discarded after, days. */
  draft: 90,
  /** Its owner is reminded so many days before, the first time first. */
  draftReminders: [14, 3],
} as const;

/** The day by which the office decides: lane counted from the day of acceptance. */
export const dueOnAcceptance = (accepted: PlainDate, laneDays: number, calendar: WorkCalendar): PlainDate =>
  addWorkingDays(accepted, laneDays, calendar);

/** What a person reads on sending: completeness first, then the lane, and not after the legal term. */
export const expectedDecision = (submitted: PlainDate, laneDays: number, calendar: WorkCalendar): PlainDate =>
  addWorkingDays(submitted, Math.min(terms.completeness + laneDays, terms.legal), calendar);

export const informationDueOn = (asked: PlainDate, calendar: WorkCalendar): PlainDate =>
  addWorkingDays(asked, terms.information, calendar);

/** The service clock stood still between these days and nothing came from outside: what was overdue stays overdue. */
export const dueAfterPause = (
  due: PlainDate,
  stopped: PlainDate,
  resumed: PlainDate,
  calendar: WorkCalendar,
): PlainDate => addWorkingDays(due, workingDaysBetween(stopped, resumed, calendar), calendar);

/** The service clock stood still from the day of asking to the day of the answer; the office keeps at least two working days. */
export function dueAfterStop(
  due: PlainDate,
  stopped: PlainDate,
  resumed: PlainDate,
  calendar: WorkCalendar,
): PlainDate {
  const moved = dueAfterPause(due, stopped, resumed, calendar);
  const least = addWorkingDays(resumed, terms.afterAnswer, calendar);
  return moved > least ? moved : least;
}

/** Last day to object to a notice sent on this day; a refusal may follow from the next working day. */
export const objectionDueOn = (sent: PlainDate, calendar: WorkCalendar): PlainDate =>
  addWorkingDays(sent, terms.receipt + terms.objection, calendar);

/** By the end of this day completeness has been looked at. */
export const completenessDueOn = (sent: PlainDate, calendar: WorkCalendar): PlainDate =>
  addWorkingDays(sent, terms.completeness, calendar);

/** Last day to complete what was returned, and to open again what lapsed. */
export const returnedUntil = (returned: PlainDate): PlainDate => addDays(returned, terms.returned);
export const reopenUntil = (lapsed: PlainDate): PlainDate => addDays(lapsed, terms.reopen);

/** A request that nobody answered in its time; one that was taken back before its last day was not left unanswered. */
export const isUnanswered = (
  { dueOn, answeredAt, cancelledAt }: { dueOn: PlainDate; answeredAt: Date | null; cancelledAt: Date | null },
  on: PlainDate,
): boolean => answeredAt === null && cancelledAt !== null && dueOn < on && today(cancelledAt) > dueOn;

export const draftKeptUntil = (saved: PlainDate): PlainDate => addDays(saved, terms.draft);

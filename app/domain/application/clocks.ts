import { addMonths, later, type PlainDate } from '../basics/plain-date';
import { pass, refuse, type Verdict } from '../basics/verdict';
import { addWorkingDays, isWorkingDay, type WorkCalendar, workingDaysBetween } from '../basics/working-days';
import { terms } from './deadlines';
import { clock, type Status } from './lifecycle';

/** How a stop of the service clock ended. After an answer and after silence the office has its least days. */
export type StopEnd = 'answer' | 'silence' | 'cancel';

export interface Stop {
  from: PlainDate;
  /** Null while it still stands. */
  to: PlainDate | null;
  endedBy: StopEnd | null;
}

interface ServiceClock {
  /** Working days counted from this day: the lane from acceptance. */
  from: PlainDate;
  days: number;
  stops: readonly Stop[];
}

/**
 * The day by which the office decides: the later of (start + days, moved by each stop) and (last outside answer + two
 * working days). The same ledger and calendar give the same day, however often it is counted.
 */
export function serviceDueOn({ from, days, stops }: ServiceClock, calendar: WorkCalendar): PlainDate {
  let due = addWorkingDays(from, days, calendar);
  for (const stop of stops) {
    if (!stop.to || stop.from < from) continue;
    due = addWorkingDays(due, workingDaysBetween(stop.from, stop.to, calendar), calendar);
    if (stop.endedBy !== 'cancel') due = later(due, addWorkingDays(stop.to, terms.afterAnswer, calendar));
  }
  return due;
}

/** Last day of the legal term counted from the day of sending. Source: APPC art. 76. */
export const legalDueOn = (from: PlainDate, calendar: WorkCalendar): PlainDate =>
  addWorkingDays(from, terms.legal, calendar);

/** The latest day to which one reasoned decision may move it; on a day off, the working day before. Source: APPC art. 76. */
export function latestExtension(legalDue: PlainDate, calendar: WorkCalendar): PlainDate {
  const last = addMonths(legalDue, terms.legalExtensionMonths);
  return isWorkingDay(last, calendar) ? last : addWorkingDays(last, -1, calendar);
}

/** One extension, to a later day that is worked, within the law. */
export function mayExtendTo(
  until: PlainDate,
  { legalDueOn: due, extended }: { legalDueOn: PlainDate | null; extended: boolean },
  today: PlainDate,
  calendar: WorkCalendar,
): Verdict<undefined, 'extended-before' | 'not-later' | 'beyond-law' | 'day-off'> {
  if (extended) return refuse('extended-before');
  const earliest = due && later(due, today);
  if (!earliest || until <= earliest) return refuse('not-later', { until: earliest ?? '' });
  const latest = latestExtension(due, calendar);
  if (until > latest) return refuse('beyond-law', { until: latest });
  return isWorkingDay(until, calendar) ? pass() : refuse('day-off');
}

/** The whole share of the service days that is used, from 0; above 100 once the due day is over. */
export function usedPercent(
  { days, dueOn }: { days: number; dueOn: PlainDate },
  today: PlainDate,
  calendar: WorkCalendar,
): number {
  const used = days - workingDaysBetween(today, dueOn, calendar);
  const share = days > 0 ? Math.floor((Math.max(0, used) * 100) / days) : 100;
  // Days off after the due day are days over it, though none of them is worked.
  return today > dueOn ? Math.max(share, 101) : share;
}

/** What is told of a case whose terms end: to the supervisor, over the term to the head, and when to draft an extension. */
const alarmKinds = ['service-80', 'service-over', 'legal-near', 'legal-extension', 'legal-over'] as const;
export type AlarmKind = (typeof alarmKinds)[number];

export interface Timed {
  status: Status;
  dueOn: PlainDate | null;
  clockDays: number | null;
  legalDueOn: PlainDate | null;
  /** The one extension has been decided. */
  extended: boolean;
}

export interface Alarm {
  kind: AlarmKind;
  dueOn: PlainDate;
}

/** Every alarm that is due today, the gravest last. While a clock stands still or has ended it raises none. */
export function alarmsOn(
  { status, dueOn, clockDays, legalDueOn: legal, extended }: Timed,
  today: PlainDate,
  calendar: WorkCalendar,
): Alarm[] {
  const alarms: Alarm[] = [];
  const runs = clock[status].service === 'runs' || clock[status].legal === 'appeal';
  if (runs && dueOn) {
    const percent = usedPercent({ days: clockDays ?? 0, dueOn }, today, calendar);
    if (today > dueOn) alarms.push({ kind: 'service-over', dueOn });
    else if (clockDays !== null && percent >= terms.warnPercent) alarms.push({ kind: 'service-80', dueOn });
  }
  if (clock[status].legal === 'runs' && legal) {
    const left = workingDaysBetween(today, legal, calendar);
    if (left <= terms.legalAlarm) alarms.push({ kind: 'legal-near', dueOn: legal });
    if (left <= terms.extensionDraft && !extended) alarms.push({ kind: 'legal-extension', dueOn: legal });
    if (today > legal) alarms.push({ kind: 'legal-over', dueOn: legal });
  }
  return alarms;
}

/** The day by which the office decides: when the service days are over, and not after the legal term while that runs. */
export const decisionDueOn = ({
  status,
  dueOn,
  legalDueOn: legal,
}: Pick<Timed, 'status' | 'dueOn' | 'legalDueOn'>): PlainDate | null =>
  clock[status].legal === 'runs' && legal && dueOn && legal < dueOn ? legal : dueOn;

/** The day by which the office acts next: first it looks whether an application is complete, then it decides. */
export const officeDueOn = ({
  completenessDueOn,
  ...timed
}: Pick<Timed, 'status' | 'dueOn' | 'legalDueOn'> & { completenessDueOn: PlainDate | null }): PlainDate | null =>
  timed.status === 'submitted' ? completenessDueOn : decisionDueOn(timed);

/** May the applicant complain of delay? From the day on which a term is used up. */
export const isDelayed = ({ status, dueOn, legalDueOn: legal }: Timed, today: PlainDate): boolean =>
  (clock[status].service === 'runs' && dueOn !== null && today >= dueOn) ||
  (clock[status].legal === 'runs' && legal !== null && today >= legal);

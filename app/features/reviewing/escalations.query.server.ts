import { casesWithAlarms, type TimedCase } from '#app/data/alarm.server';
import { workCalendar } from '#app/data/calendar.server';
import { today } from '#app/domain/basics/plain-date';

export type { TimedCase };

/** Cases whose terms end or are over, and those somebody complained about: what a supervisor looks at first. */
export const escalations = (now: Date): Promise<TimedCase[]> => casesWithAlarms(today(now), workCalendar());

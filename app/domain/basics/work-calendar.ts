import { plainDate } from './plain-date';
import type { WorkCalendar } from './working-days';

/**
 * Kazakhstan's days off and worked weekends, 2025–2029 (five-day week).
 *
 * Law on Holidays 267-II and Labour Code, arts. 84–85: a state holiday on a day off makes the next working day free;
 * Orthodox Christmas (7 January) and the first day of Kurban Ait are free days without a substitute.
 * Constitution Day is 30 August up to 2025 and 15 March from 2027; 2026 has neither (the new date came into force on
 * 1 July 2026). Kurban Ait from 2027 on is computed and waits for the yearly announcement; moves by Government decree
 * are known for 2025 and 2026 only.
 */
export const kazakhstanCalendar: WorkCalendar = {
  holidays: [
    // 2025: 3 January is free in exchange for Sunday 5 January.
    ...year(2025, '01-01 01-02 01-03 01-07 03-08 03-10 03-21 03-22 03-23 03-24 03-25'),
    ...year(2025, '05-01 05-07 05-09 06-06 07-06 07-07 08-30 09-01 10-25 10-27 12-16'),
    ...year(2026, '01-01 01-02 01-07 03-08 03-09 03-21 03-22 03-23 03-24 03-25'),
    ...year(2026, '05-01 05-07 05-09 05-11 05-27 07-06 10-25 10-26 12-16'),
    ...year(2027, '01-01 01-02 01-04 01-07 03-08 03-15 03-21 03-22 03-23 03-24'),
    ...year(2027, '05-01 05-03 05-07 05-09 05-10 05-16 07-06 10-25 12-16'),
    ...year(2028, '01-01 01-02 01-03 01-04 01-07 03-08 03-15 03-21 03-22 03-23'),
    ...year(2028, '05-01 05-05 05-07 05-08 05-09 07-06 10-25 12-16 12-18'),
    ...year(2029, '01-01 01-02 01-07 03-08 03-15 03-21 03-22 03-23'),
    ...year(2029, '04-24 05-01 05-07 05-09 07-06 10-25 12-16 12-17'),
  ],
  workingWeekends: year(2025, '01-05'),
};

function year(number: number, days: string) {
  return days.split(' ').map((day) => plainDate(`${number}-${day}`));
}

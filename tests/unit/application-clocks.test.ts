import { describe, expect, it, test } from 'vitest';
import {
  alarmsOn,
  isDelayed,
  latestExtension,
  legalDueOn,
  officeDueOn,
  type Stop,
  serviceDueOn,
  type Timed,
  usedPercent,
} from '#app/domain/application/clocks';
import { dueAfterPause, dueAfterStop, dueOnAcceptance } from '#app/domain/application/deadlines';
import { dueInLane, mayChangeLane } from '#app/domain/application/lanes';
import { statuses } from '#app/domain/application/lifecycle';
import { calendarWith, mayMark } from '#app/domain/basics/calendar-days';
import { addDays, plainDate as d, today } from '#app/domain/basics/plain-date';
import { kazakhstanCalendar as calendar } from '#app/domain/basics/work-calendar';

const stop = (from: string, to: string | null, endedBy: Stop['endedBy'] = 'answer'): Stop => ({
  from: d(from),
  to: to === null ? null : d(to),
  endedBy,
});
const due = (from: string, days: number, ...stops: Stop[]) => serviceDueOn({ from: d(from), days, stops }, calendar);

describe('the service clock', () => {
  test.each<[string, string, number, Stop[], string]>([
    ['without a stop', '2026-11-23', 5, [], '2026-11-30'],
    ['over Independence Day', '2026-12-14', 5, [], '2026-12-22'],
    ['over a holiday replaced on Monday', '2026-03-05', 1, [], '2026-03-06'],
    ['over Women’s Day on a Sunday and its substitute', '2026-03-06', 1, [], '2026-03-10'],
    ['accepted on a day off', '2026-11-21', 1, [], '2026-11-23'],
    [
      'a stop over Nauryz stands only on days worked',
      '2026-03-16',
      5,
      [stop('2026-03-18', '2026-03-27')],
      '2026-04-01',
    ],
    [
      'a stop wholly within days off moves nothing',
      '2026-11-23',
      5,
      [stop('2026-11-28', '2026-11-29', 'cancel')],
      '2026-11-30',
    ],
    ['a stop and its answer on one day', '2026-11-23', 5, [stop('2026-11-24', '2026-11-24')], '2026-11-30'],
    ['a late answer leaves two working days', '2026-11-23', 1, [stop('2026-11-24', '2026-12-15')], '2026-12-18'],
    ['a request taken back leaves none', '2026-11-23', 1, [stop('2026-11-27', '2026-12-15', 'cancel')], '2026-12-10'],
    ['a stop that still stands moves nothing yet', '2026-11-23', 5, [stop('2026-11-24', null)], '2026-11-30'],
    [
      'two stops add up',
      '2026-11-23',
      5,
      [stop('2026-11-24', '2026-11-26'), stop('2026-11-27', '2026-12-01')],
      '2026-12-04',
    ],
    [
      'a stop from before the clock began anew does not count',
      '2026-11-23',
      2,
      [stop('2026-11-10', '2026-11-12')],
      '2026-11-25',
    ],
    ['29 February is a day like others', '2028-02-28', 1, [], '2028-02-29'],
    ['over 29 February and the year’s first holiday', '2028-02-28', 8, [], '2028-03-10'],
  ])('%s', (_name, from, days, stops, expected) => {
    expect(due(from, days, ...stops)).toBe(expected);
  });

  it('counts the same as the steps do one after another, from every day', () => {
    for (let from = d('2026-12-01'); from < d('2027-04-01'); from = addDays(from, 1)) {
      const [asked, answered, again, taken] = [2, 9, 12, 13].map((days) => addDays(from, days)) as [
        typeof from,
        typeof from,
        typeof from,
        typeof from,
      ];
      const once = dueAfterStop(dueOnAcceptance(from, 5, calendar), asked, answered, calendar);
      const stops = [stop(asked, answered), stop(again, taken, 'cancel')];
      expect([from, serviceDueOn({ from, days: 5, stops }, calendar)]).toEqual([
        from,
        dueAfterPause(once, again, taken, calendar),
      ]);
    }
  });

  it('a day made free moves what spans it by one working day and nothing else', () => {
    const moved = calendarWith(calendar, d('2026-11-26'), 'holiday');
    expect(serviceDueOn({ from: d('2026-11-23'), days: 5, stops: [] }, moved)).toBe('2026-12-01');
    expect(serviceDueOn({ from: d('2026-11-26'), days: 2, stops: [] }, moved)).toBe('2026-11-30');
    const worked = calendarWith(calendar, d('2026-11-28'), 'working');
    expect(serviceDueOn({ from: d('2026-11-23'), days: 5, stops: [] }, worked)).toBe('2026-11-28');
    expect(calendarWith(worked, d('2026-11-28'), null)).toEqual(calendar);
  });
});

describe('the legal clock', () => {
  test.each([
    ['2026-11-23', '2026-12-14'],
    ['2026-12-01', '2026-12-23'],
    ['2026-12-31', '2027-01-26'],
    // Sent on a Sunday evening in Almaty.
    ['2026-11-22', '2026-12-11'],
  ])('sent on %s it ends on %s', (from, until) => expect(legalDueOn(d(from), calendar)).toBe(until));

  it('counts days as Almaty does: a minute past midnight is the next day', () => {
    expect(today(new Date('2026-11-23T18:59:59Z'))).toBe('2026-11-23');
    expect(today(new Date('2026-11-23T19:00:00Z'))).toBe('2026-11-24');
  });

  it('is extended by two months at most, to a day that is worked', () => {
    expect(latestExtension(d('2026-12-14'), calendar)).toBe('2027-02-12');
    expect(latestExtension(d('2027-12-30'), calendar)).toBe('2028-02-29');
    expect(latestExtension(d('2026-12-31'), calendar)).toBe('2027-02-26');
  });
});

it('the office acts by the day of its lane, never after the term of the law; an appeal has its own', () => {
  const days = { dueOn: d('2026-12-18'), legalDueOn: d('2026-12-14'), completenessDueOn: d('2026-11-25') };
  const by = (status: Timed['status'], rest: Partial<typeof days> = {}) => officeDueOn({ ...days, status, ...rest });
  expect(by('submitted')).toBe('2026-11-25');
  expect(by('verification')).toBe('2026-12-14');
  expect(by('verification', { dueOn: d('2026-12-02') })).toBe('2026-12-02');
  expect(by('appealed')).toBe('2026-12-18');
});

describe('alarms', () => {
  const timed = (rest: Partial<Timed> = {}): Timed => ({
    status: 'verification',
    dueOn: d('2026-11-30'),
    clockDays: 5,
    legalDueOn: d('2026-12-14'),
    extended: false,
    ...rest,
  });
  const on = (day: string, rest?: Partial<Timed>) => alarmsOn(timed(rest), d(day), calendar).map(({ kind }) => kind);

  test.each<[string, string[]]>([
    ['2026-11-26', []],
    ['2026-11-27', ['service-80']],
    ['2026-11-30', ['service-80']],
    ['2026-12-01', ['service-over']],
    ['2026-12-05', ['service-over']],
    ['2026-12-07', ['service-over', 'legal-near']],
    ['2026-12-09', ['service-over', 'legal-near', 'legal-extension']],
    ['2026-12-14', ['service-over', 'legal-near', 'legal-extension']],
    ['2026-12-15', ['service-over', 'legal-near', 'legal-extension', 'legal-over']],
  ])('on %s: %j', (day, kinds) => expect(on(day)).toEqual(kinds));

  it('a clock that stands raises none of its own, the legal one goes on', () => {
    expect(on('2026-12-15', { status: 'awaiting_information' })).toEqual([
      'legal-near',
      'legal-extension',
      'legal-over',
    ]);
  });

  it('an extension is drafted once', () => {
    expect(on('2026-12-10', { extended: true })).toEqual(['service-over', 'legal-near']);
  });

  it('what is closed, returned or waits for a place raises none', () => {
    for (const status of statuses) {
      const runs = ['verification', 'recommended', 'refusal_notice', 'appealed'].includes(status);
      const legal = [
        ...(runs && status !== 'appealed' ? ['x'] : []),
        status === 'submitted',
        status === 'awaiting_information',
      ];
      expect([status, on('2027-02-01', { status }).length > 0]).toEqual([status, runs || legal.some(Boolean)]);
    }
  });

  it('used up is counted in whole shares; a weekend after the last day is over it', () => {
    const used = (day: string) => usedPercent({ days: 5, dueOn: d('2026-11-27') }, d(day), calendar);
    expect(['2026-11-20', '2026-11-23', '2026-11-26', '2026-11-27', '2026-11-28', '2026-11-30'].map(used)).toEqual([
      0, 20, 80, 100, 101, 120,
    ]);
  });

  it('delay can be complained of from the last day of a term', () => {
    const delayed = (day: string, rest?: Partial<Timed>) => isDelayed(timed(rest), d(day));
    expect([delayed('2026-11-29'), delayed('2026-11-30')]).toEqual([false, true]);
    expect(delayed('2026-12-13', { status: 'awaiting_information' })).toBe(false);
    expect(delayed('2026-12-14', { status: 'awaiting_information' })).toBe(true);
    expect(delayed('2027-12-14', { status: 'granted' })).toBe(false);
  });
});

describe('another lane', () => {
  it.each<[string, number, Stop[], string, string]>([
    ['a quicker one counts from the same day', 5, [], '2026-11-24', '2026-11-30'],
    ['one whose days are over leaves two working days', 5, [], '2026-12-07', '2026-12-09'],
    ['a slower one counts from the same day', 20, [], '2026-11-24', '2026-12-22'],
  ])('%s', (_name, days, stops, on, expected) => {
    expect(dueInLane({ from: d('2026-11-23'), days, stops }, d(on), calendar)).toBe(expected);
  });

  it('is taken once, and only where verified facts give it', () => {
    expect(mayChangeLane('panel', 'fast', false).ok).toBe(true);
    expect(mayChangeLane('panel', 'panel', false)).toMatchObject({ code: 'same-lane' });
    expect(mayChangeLane('panel', 'fast', true)).toMatchObject({ code: 'lane-changed-before' });
  });
});

it('only weekends are worked in exchange, within the years that are kept', () => {
  expect(mayMark({ day: d('2026-11-28'), kind: 'working' }).ok).toBe(true);
  expect(mayMark({ day: d('2026-11-27'), kind: 'working' })).toMatchObject({ code: 'works-anyway' });
  expect(mayMark({ day: d('2026-11-27'), kind: 'holiday' }).ok).toBe(true);
  expect(mayMark({ day: d('2024-12-31'), kind: 'holiday' })).toMatchObject({ code: 'year-not-kept' });
  expect(mayMark({ day: d('2041-01-01'), kind: 'holiday' })).toMatchObject({ code: 'year-not-kept' });
});

import { describe, expect, it, test } from 'vitest';
import type { Timed } from '#app/domain/application/clocks';
import { terms } from '#app/domain/application/deadlines';
import { type FastCase, leavesFastLane } from '#app/domain/application/lanes';
import {
  draftExtension,
  extendableStatuses,
  extensionGrounds,
  isExtendable,
  latestNotice,
  mayGiveNotice,
} from '#app/domain/application/legal-days';
import { lifecycle, statuses } from '#app/domain/application/lifecycle';
import { addDays, plainDate as d } from '#app/domain/basics/plain-date';
import { kazakhstanCalendar as calendar } from '#app/domain/basics/work-calendar';
import { addWorkingDays, workingDaysBetween } from '#app/domain/basics/working-days';
import { ruleSetNamed } from '#app/domain/programmes/rule-sets';

describe('the latest day for a notice', () => {
  test.each<[string, string, string]>([
    ['within one week and the one before', '2026-12-11', '2026-12-04'],
    ['over a week-end', '2026-12-08', '2026-12-01'],
    ['over Independence Day', '2026-12-18', '2026-12-10'],
    ['over New Year', '2027-01-12', '2026-12-31'],
    ['over Nauryz and its substitutes', '2026-03-30', '2026-03-18'],
  ])('%s', (_, legalDueOn, last) => {
    expect(latestNotice(d(legalDueOn), calendar)).toBe(last);
  });

  it('lets a letter be received in time whatever the day, and a day later no more', () => {
    for (let legal = d('2026-01-01'); legal < d('2027-12-31'); legal = addDays(legal, 1)) {
      const receivedBy = addWorkingDays(legal, -terms.noticeReceived, calendar);
      const last = latestNotice(legal, calendar);
      const received = (sent: typeof legal) => addWorkingDays(sent, terms.receipt, calendar);
      expect([legal, received(last) <= receivedBy]).toEqual([legal, true]);
      const next = addWorkingDays(last, 1, calendar);
      expect([legal, received(next) <= receivedBy]).toEqual([legal, false]);
    }
  });

  it('is the law’s until the term has been extended, and then a late notice is better than none', () => {
    const on = (today: string, extended: boolean, legal: string | null = '2026-12-11') =>
      mayGiveNotice({ legalDueOn: legal === null ? null : d(legal), extended }, d(today), calendar);
    expect(on('2026-12-04', false).ok).toBe(true);
    expect(on('2026-12-05', false)).toMatchObject({ code: 'notice-too-late', detail: { until: '2026-12-04' } });
    expect(on('2026-12-20', false)).toMatchObject({ ok: false });
    expect(on('2026-12-05', true).ok).toBe(true);
    expect(on('2026-12-05', false, null).ok).toBe(true);
  });
});

describe('a drafted extension', () => {
  const timed: Timed = {
    status: 'verification',
    dueOn: d('2026-12-09'),
    clockDays: 5,
    legalDueOn: d('2026-12-11'),
    extended: false,
  };
  const drafted = (on: string, changed: Partial<Timed> = {}, applicantDueOn: string | null = null) =>
    draftExtension({ ...timed, ...changed }, applicantDueOn === null ? null : d(applicantDueOn), d(on), calendar);

  it('is there three working days before the end, not earlier, until it is signed', () => {
    expect(drafted('2026-12-07')).toBeNull();
    expect(drafted('2026-12-08')).toEqual({ until: '2026-12-21', ground: 'checks-open' });
    expect(drafted('2026-12-08', { extended: true })).toBeNull();
    expect(drafted('2026-12-08', { legalDueOn: null })).toBeNull();
  });

  it('leaves an answer that is awaited its days, a notice its own, and never leads beyond the law', () => {
    expect(drafted('2026-12-08', { status: 'awaiting_information' }, '2026-12-28')).toEqual({
      until: '2027-01-11',
      ground: 'answer-awaited',
    });
    expect(drafted('2026-12-08', { status: 'awaiting_information' }, '2027-03-01')?.until).toBe('2027-02-11');
    expect(drafted('2027-02-10')?.until).toBe('2027-02-11');
    expect(drafted('2027-02-11')).toBeNull();
  });

  it('exists exactly where the life-cycle knows the step, each with a ground of its own', () => {
    for (const status of statuses) {
      expect([status, drafted('2026-12-08', { status }) !== null]).toEqual([
        status,
        'extend-term' in lifecycle[status],
      ]);
      expect([status, isExtendable(status)]).toEqual([status, extendableStatuses.some((each) => each === status)]);
    }
    expect(new Set(Object.values(extensionGrounds)).size).toBe(extendableStatuses.length);
  });

  it('ends on a working day later than the term', () => {
    for (let legal = d('2026-01-05'); legal < d('2027-06-30'); legal = addWorkingDays(legal, 1, calendar)) {
      const draft = draftExtension({ ...timed, dueOn: null, legalDueOn: legal }, null, legal, calendar);
      expect([legal, draft && draft.until > legal]).toEqual([legal, true]);
      expect([legal, draft && workingDaysBetween(addDays(draft.until, -1), draft.until, calendar)]).toEqual([legal, 1]);
    }
  });
});

describe('the fast lane', () => {
  const card = ruleSetNamed('kandas-card', 'paper-2023').lanes;
  const visa = ruleSetNamed('valuable-skills-visa', 'paper-2023').lanes;
  const fast: FastCase = {
    lane: 'fast',
    changed: false,
    from: d('2026-11-23'),
    stops: [],
    verified: { lane: 'fast', laneDays: 5 },
    gates: [{ standing: 'met', capacity: false }],
  };
  const doubted: FastCase['gates'] = [...fast.gates, { standing: 'unproven', capacity: false }];
  const panel = { lane: 'panel' as const, days: 15 };

  test.each<[string, Partial<FastCase>, string, typeof card, ReturnType<typeof leavesFastLane>]>([
    ['a grant in sight stays', {}, '2026-11-30', card, null],
    [
      'what nobody knows yet speaks against nobody',
      { gates: [{ standing: 'unknown', capacity: false }] },
      '2026-11-30',
      card,
      null,
    ],
    [
      'a full quota is no fault of theirs',
      { gates: [{ standing: 'not-met', capacity: true }] },
      '2026-11-30',
      card,
      null,
    ],
    ['a doubt on the second day may still be cleared', { gates: doubted }, '2026-11-25', card, null],
    ['a doubt after the second day', { gates: doubted }, '2026-11-26', card, panel],
    ['a condition not met', { gates: [{ standing: 'not-met', capacity: false }] }, '2026-11-26', card, panel],
    [
      'fewer points as verified',
      { verified: { lane: 'advised', laneDays: 15 } },
      '2026-11-26',
      card,
      { lane: 'advised', days: 15 },
    ],
    ['the visa goes to its council', { gates: doubted }, '2026-11-26', visa, { lane: 'council', days: 20 }],
    ['once only', { gates: doubted, changed: true }, '2026-11-26', card, null],
    ['from the fast lane only', { gates: doubted, lane: 'panel' }, '2026-11-26', card, null],
    [
      'days of a stop do not count, and an answer leaves two',
      { gates: doubted, stops: [{ from: d('2026-11-24'), to: d('2026-11-30'), endedBy: 'answer' }] },
      '2026-12-02',
      card,
      null,
    ],
    [
      'and after them it leaves',
      { gates: doubted, stops: [{ from: d('2026-11-24'), to: d('2026-11-30'), endedBy: 'answer' }] },
      '2026-12-03',
      card,
      panel,
    ],
  ])('%s', (_, changed, on, lanes, next) => {
    expect(leavesFastLane({ ...fast, ...changed }, lanes, d(on), calendar)).toEqual(next);
  });
});

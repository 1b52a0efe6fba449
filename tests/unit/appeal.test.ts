import { describe, expect, it } from 'vitest';
import { plainDate } from '#app/domain/basics/plain-date';
import { kazakhstanCalendar } from '#app/domain/basics/work-calendar';
import {
  actsFor,
  appealActs,
  appealableUntil,
  appealDueOn,
  appealReasons,
  appealSubjects,
  mayDecideAppeal,
  selfReviewUntil,
  subjectsOpen,
  varied,
} from '#app/domain/decisions/appeal';
import { hearingDays, hearingOffices, mayBookHearing } from '#app/domain/decisions/hearing';
import { messageKey } from '#app/i18n/catalogues';

const day = plainDate;

describe('the terms of an appeal', () => {
  it('are three months, six where the letter named no remedy', () => {
    expect(appealableUntil(day('2026-12-01'))).toBe('2027-03-01');
    expect(appealableUntil(day('2026-12-01'), false)).toBe('2027-06-01');
    expect(appealableUntil(day('2026-11-30'))).toBe('2027-02-28');
  });

  it('are twenty working days to answer and three for the author', () => {
    expect(appealDueOn(day('2026-12-10'), kazakhstanCalendar)).toBe('2027-01-13');
    expect(selfReviewUntil(day('2026-12-10'), kazakhstanCalendar)).toBe('2026-12-15');
  });
});

describe('an appeal', () => {
  it('is against what closed the application, and against what was done to its permits', () => {
    expect(subjectsOpen('refused', [])).toEqual(['refusal']);
    expect(subjectsOpen('lapsed', [])).toEqual(['lapse']);
    expect(subjectsOpen('terminated', [])).toEqual(['termination']);
    expect(subjectsOpen('granted', [])).toEqual(['terms']);
    expect(subjectsOpen('granted', [], { familyRefused: true })).toEqual(['family-refusal', 'terms']);
    expect(subjectsOpen('granted', [{ id: 'a', status: 'revoked' }])).toEqual(['revocation', 'terms']);
    expect(subjectsOpen('granted', [{ id: 'a', status: 'suspended' }])).toEqual(['suspension', 'terms']);
    for (const status of ['draft', 'verification', 'withdrawn', 'appealed'] as const)
      expect(subjectsOpen(status, [])).toEqual([]);
  });

  it.each(appealSubjects)('against %s is answered in the ways that fit, each with its own reasons', (subject) => {
    const judged = { subject, late: false, selfReviewUntil: day('2026-12-15') };
    for (const act of appealActs) {
      const fits = actsFor[subject].some((each) => each === act);
      const may = (reason: string | null, on = '2026-12-11') => mayDecideAppeal(judged, { act, reason }, day(on));
      const reason = appealReasons[act].find((each) => each !== 'late-without-reason') ?? '';
      expect([act, may(reason).ok]).toEqual([act, fits]);
      expect(may(null).ok).toBe(false);
      expect(may('__proto__').ok).toBe(false);
      if (fits && act === 'satisfy') expect(may(reason, '2026-12-16')).toMatchObject({ code: 'self-review-over' });
      if (fits && act === 'leave-unconsidered') expect(may('late-without-reason')).toMatchObject({ code: 'not-late' });
    }
  });

  it('has words for every subject, answer and reason', () => {
    for (const subject of appealSubjects) expect(messageKey(`appeal.subject.${subject}`)).not.toBeNull();
    for (const act of appealActs) {
      expect(messageKey(`appeal.result.${act}`)).not.toBeNull();
      for (const reason of appealReasons[act]) expect(messageKey(`appeal.reason.${reason}`)).not.toBeNull();
    }
  });
});

describe('a variation', () => {
  const before = { regions: ['KZ-55', 'KZ-11'], conditions: ['mentoring'], entitledUntil: day('2029-11-22') };
  const none = { region: null, without: [], entitledUntil: null };
  const ranked = ['KZ-55', 'KZ-11'];

  it.each([
    ['nothing', none, 'nothing-varied'],
    ['the region they have', { ...none, region: 'KZ-55' }, 'nothing-varied'],
    ['a region they did not name', { ...none, region: 'KZ-75' }, 'not-in-favour'],
    ['a shorter term', { ...none, entitledUntil: day('2029-11-21') }, 'not-in-favour'],
    ['a condition that is not theirs', { ...none, without: ['other'] }, 'not-in-favour'],
  ] as const)('of %s is none', (_, variation, code) => {
    expect(varied(before, variation, ranked)).toMatchObject({ ok: false, code });
  });

  it('takes nothing away', () => {
    const variation = { region: 'KZ-11', without: ['mentoring'], entitledUntil: day('2030-11-22') };
    expect(varied(before, variation, ranked)).toEqual({
      ok: true,
      value: { regions: ['KZ-11', 'KZ-55'], conditions: [], entitledUntil: '2030-11-22' },
    });
  });
});

describe('a hearing', () => {
  it('is held where the person wants to live, at the mission where they live, or at the centre', () => {
    expect(hearingOffices({ region: 'KZ-55', country: 'MNG' })).toEqual(['KZ-55', 'mission-MNG', 'centre']);
    expect(hearingOffices({ region: null, country: 'ARG' })).toEqual(['centre']);
  });

  it('fits in before the case is due', () => {
    const days = (due: string | null) => hearingDays(day('2026-11-23'), due ? day(due) : null, kazakhstanCalendar);
    expect(days(null)).toEqual({ from: '2026-11-24', until: '2026-12-07' });
    expect(days('2026-11-27')).toEqual({ from: '2026-11-24', until: '2026-11-26' });
    expect(days('2026-11-20')).toEqual({ from: '2026-11-24', until: '2026-12-07' });
  });

  it('is booked while one may object, and moved once before it begins', () => {
    const now = new Date('2026-11-23T05:00:00Z');
    const booked = { slotId: 's', startsAt: new Date('2026-11-26T05:00:00Z'), moves: 0, result: null };
    const may = (more: object) => mayBookHearing({ open: true, until: day('2026-11-26'), booked: null, now, ...more });
    expect(may({})).toMatchObject({ ok: true, value: 'book' });
    expect(may({ until: day('2026-11-22') })).toMatchObject({ code: 'notice-closed' });
    expect(may({ until: null })).toMatchObject({ code: 'notice-closed' });
    expect(may({ open: false })).toMatchObject({ code: 'notice-closed' });
    expect(may({ booked, until: null })).toMatchObject({ ok: true, value: 'move' });
    expect(may({ booked: { ...booked, moves: 1 } })).toMatchObject({ code: 'hearing-moved' });
    expect(may({ booked, now: new Date('2026-11-26T05:00:00Z') })).toMatchObject({ code: 'hearing-over' });
    expect(may({ booked: { ...booked, result: 'came' } })).toMatchObject({ code: 'hearing-over' });
  });
});

import { describe, expect, test } from 'vitest';
import { plainDate } from '#app/domain/basics/plain-date';
import { type Employment, experienceOf, timelineOf, windowOn } from '#app/domain/skills/employment';
import { indexOf, lastOverMonth, type Month, monthAt, monthFromParts, parseMonth } from '#app/domain/skills/month';
import { seeded } from '#tests/support/random';

const today = plainDate('2026-11-30');
const job = (from: string, until: string | null, more: Partial<Employment> = {}): Employment => ({
  id: `${from} ${until}`,
  from: from as Month,
  until: until as Month | null,
  share: 100,
  relevant: true,
  ...more,
});
const years = (...jobs: Employment[]) => experienceOf(jobs, today).years;

describe('experience', () => {
  test.each([
    ['nothing', [], 0],
    ['a year less a month', [job('2025-01', '2025-11')], 0],
    ['a year to the month', [job('2025-01', '2025-12')], 1],
    ['4.9 years count 4', [job('2020-01', '2024-11')], 4],
    ['five years', [job('2020-01', '2024-12')], 5],
    ['still there: the running month is not over', [job('2025-11', null)], 1],
    ['still there: a month short', [job('2025-12', null)], 0],
    ['an end in the future counts to today', [job('2025-11', '2030-01')], 1],
    ['two jobs at once are one', [job('2020-01', '2021-12'), job('2020-01', '2021-12')], 2],
    ['half the time counts half', [job('2020-01', '2023-12', { share: 50 })], 2],
    [
      'two halves at once stay a half',
      [job('2020-01', '2021-12', { share: 50 }), job('2020-01', '2021-12', { share: 50 })],
      1,
    ],
    ['other work does not count', [job('2020-01', '2021-12', { relevant: false })], 0],
    ['only the last ten years', [job('1990-01', '2018-10')], 2],
    ['work that ended before the window', [job('1990-01', '2016-10')], 0],
    ['never more than ten', [job('1990-01', null)], 10],
    ['an end before the beginning is nothing', [job('2022-05', '2021-05')], 0],
    ['a beginning to come is nothing', [job('2027-05', null)], 0],
  ] as [string, Employment[], number][])('%s', (_, jobs, expected) => {
    expect(years(...jobs)).toBe(expected);
  });

  test('what it was counted from', () => {
    const counted = experienceOf([job('2019-01', '2020-12'), job('2020-07', '2021-06', { share: 50 })], today);
    expect(counted).toEqual({
      years: 2,
      fullTimeMonths: 27,
      months: 30,
      shared: 6,
      window: { from: '2016-11', until: '2026-10' },
    });
  });

  test('the window ends with the last month that is over', () => {
    expect(windowOn(plainDate('2026-12-01'))).toEqual({ from: '2016-12', until: '2026-11' });
    expect(lastOverMonth(plainDate('2027-01-31'))).toBe('2026-12');
  });
});

describe('whatever the periods', () => {
  const random = seeded(20_261_130);
  const month = () => monthAt(indexOf('2012-01' as Month) + random.below(200));
  const anyJob = (): Employment => {
    const [a, b] = [month(), month()].sort() as [Month, Month];
    return job(a, random.below(5) === 0 ? null : b, {
      share: random.pick([100, 100, 50, 20, 75]),
      relevant: random.below(4) > 0,
    });
  };
  const anyJobs = () => Array.from({ length: random.below(6) }, anyJob);
  const measure = (jobs: Employment[]) => experienceOf(jobs, today).fullTimeMonths;

  test('splitting one changes nothing', () => {
    for (let run = 0; run < 400; run++) {
      const jobs = anyJobs();
      const whole = anyJob();
      const end = indexOf(whole.until ?? ('2027-06' as Month));
      const cut = indexOf(whole.from) + random.below(Math.max(1, end - indexOf(whole.from)));
      const parts =
        cut >= end
          ? [whole]
          : [
              { ...whole, until: monthAt(cut) },
              { ...whole, from: monthAt(cut + 1) },
            ];
      expect(measure([...jobs, ...parts])).toBe(measure([...jobs, whole]));
    }
  });

  test('adding one never lowers, and adds at most its own months', () => {
    for (let run = 0; run < 400; run++) {
      const jobs = anyJobs();
      const more = anyJob();
      const [before, after] = [measure(jobs), measure([...jobs, more])];
      expect(after).toBeGreaterThanOrEqual(before);
      expect(after).toBeLessThanOrEqual(before + measure([more]) + 1e-9);
    }
  });

  test('one that lies inside another adds nothing', () => {
    for (let run = 0; run < 400; run++) {
      const outer = anyJob();
      const jobs = [...anyJobs(), outer];
      expect(measure([...jobs, { ...outer, id: 'same', share: Math.min(outer.share, 50) }])).toBe(measure(jobs));
    }
  });

  test('their order does not matter', () => {
    for (let run = 0; run < 200; run++) {
      const jobs = anyJobs();
      expect(measure([...jobs].reverse())).toBe(measure(jobs));
    }
  });

  test('what is drawn lies inside the picture, and no gap has work in it', () => {
    for (let run = 0; run < 400; run++) {
      const jobs = anyJobs();
      const drawn = timelineOf(jobs, today);
      if (!drawn) continue;
      for (const { start, length } of [...drawn.bars, ...drawn.gaps, ...drawn.overlaps]) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(start + length).toBeLessThanOrEqual(100.02);
      }
      for (const gap of drawn.gaps) {
        expect(drawn.bars.some((bar) => bar.from <= gap.until && gap.from <= bar.until)).toBe(false);
      }
      for (const { ids, months } of drawn.overlaps) {
        expect(months).toBeGreaterThan(0);
        expect(ids[0] === ids[1] && drawn.bars.length < 2).toBe(false);
      }
    }
  });
});

describe('the timeline', () => {
  test('gaps between jobs and up to today, overlaps, and where ten years begin', () => {
    const drawn = timelineOf([job('2010-01', '2015-12'), job('2015-07', '2020-12'), job('2021-03', '2026-06')], today)!;
    expect(drawn.span).toEqual({ from: '2010-01', until: '2026-10' });
    expect(drawn.gaps.map(({ from, until, months }) => [from, until, months])).toEqual([
      ['2021-01', '2021-02', 2],
      ['2026-07', '2026-10', 4],
    ]);
    expect(drawn.overlaps.map(({ from, until, months }) => [from, until, months])).toEqual([['2015-07', '2015-12', 6]]);
    expect(drawn.windowStart).toBeGreaterThan(0);
  });
  test('a pause of a month is none', () => {
    expect(timelineOf([job('2020-01', '2020-12'), job('2021-02', null)], today)!.gaps).toEqual([]);
  });
  test('no job, no timeline', () => expect(timelineOf([], today)).toBeNull());
});

test('months', () => {
  expect(parseMonth('2024-12')).toBe('2024-12');
  for (const bad of ['2024-13', '2024-00', '2024-1', '2024', '', null, 5]) expect(parseMonth(bad)).toBeNull();
  expect(monthFromParts(2024, 2)).toBe('2024-02');
  expect(monthFromParts(2024, 13)).toBeNull();
  expect(monthAt(indexOf('1999-12' as Month) + 1)).toBe('2000-01');
});

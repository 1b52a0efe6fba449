import { describe, expect, test } from 'vitest';
import { planOf } from '#app/domain/application/validity';
import { calendarFile } from '#app/domain/basics/calendar-file';
import { addDays, plainDate } from '#app/domain/basics/plain-date';
import { kazakhstanCalendar } from '#app/domain/basics/work-calendar';
import { isWorkingDay } from '#app/domain/basics/working-days';
import type { DocumentNeed } from '#app/domain/eligibility/outcome';
import { kandasCardLaw, kandasCardPaper } from '#app/domain/programmes/kandas-card';
import { arrivalTermsOf, pressed, raised, ranked, tiles } from '#app/domain/rating/arrival';
import { regions } from '#app/domain/rating/regions';

const today = plainDate('2026-11-23');
const police: DocumentNeed = {
  item: 'police-certificate',
  required: true,
  because: { code: 'x' },
  stage: 'filing',
  maxFiles: 8,
  maxAgeDays: 180,
  proves: [],
};
const extract = { ...police, item: 'registry-extract', maxAgeDays: 90 };

const planned = (answers: Record<string, string>, more: object = {}) =>
  planOf({
    form: { programme: 'kandas-card', route: 'professional', answers, entries: [] },
    outcome: { documents: [police, extract] },
    files: [],
    today,
    decisionBy: plainDate('2026-12-04'),
    isDraft: true,
    ...more,
  });

describe('dates of papers', () => {
  test('a passport must outlast the day of sending by more than 180 days', () => {
    const plan = planned({ passportExpiry: '2027-11-23' });
    const sendBy = addDays(plainDate('2027-11-23'), -181);
    expect(plan.papers).toMatchObject([
      { code: 'passport', until: '2027-11-23', sendBy, orderBy: addDays(sendBy, -60), daysLeft: 365, state: 'fine' },
    ]);
    expect(plan.moments.map(({ kind }) => kind)).toEqual(['decision', 'order-by', 'send-by', 'ends']);
  });

  test.each([
    ['2026-11-22', 'over'],
    ['2026-11-23', 'too-late'],
    ['2027-05-22', 'too-late'],
    ['2027-05-23', 'order-now'],
    ['2027-07-22', 'order-now'],
    ['2027-07-23', 'fine'],
  ])('a passport until %s is %s', (passportExpiry, state) => {
    expect(planned({ passportExpiry }).papers[0]?.state).toBe(state);
  });

  test('a police certificate is good for 180 days, a registry extract at most so long as its file is old', () => {
    const files = [{ item: 'registry-extract', uploadedOn: plainDate('2026-11-01') }];
    const plan = planned({ policeCertificateDate: '2026-06-01' }, { files });
    expect(plan.papers.map(({ code, until, state }) => [code, until, state])).toEqual([
      ['police-certificate', '2026-11-28', 'ends-before-decision'],
      ['registry-extract', '2027-01-30', 'fine'],
    ]);
  });

  test('after sending nothing is to be ordered, and what has passed is not told again', () => {
    const plan = planned(
      { passportExpiry: '2034-01-01', policeCertificateDate: '2026-01-01', stayUntil: '2026-12-01' },
      { isDraft: false, answerBy: plainDate('2026-12-14') },
    );
    expect(plan.moments.map(({ kind, about }) => [kind, about])).toEqual([
      ['stay-ends', undefined],
      ['decision', undefined],
      ['answer-by', undefined],
      ['ends', 'passport'],
    ]);
    expect(plan.stay).toEqual({ until: '2026-12-01', daysLeft: 8, endsBeforeDecision: true });
  });

  test('a permit tells its end and from when it can be renewed', () => {
    const permits = [{ kind: 'card', validUntil: plainDate('2028-06-30'), entitledUntil: plainDate('2029-11-22') }];
    const plan = planned({}, { permits, decisionBy: null });
    expect(plan.moments).toEqual([
      { kind: 'permit-ends', day: '2028-06-30', about: 'card' },
      { kind: 'renew-from', day: '2029-05-26', about: 'card' },
    ]);
    expect(isWorkingDay(plainDate('2026-12-04'), kazakhstanCalendar)).toBe(true);
  });
});

describe('a calendar file', () => {
  const title = `Паспорт; жаңасына, тапсырыс\\беріңіз\n${'ұзақ сөз '.repeat(20)}`;
  const file = calendarFile(
    'Мерзімдер',
    [{ uid: 'a-ends@x', day: plainDate('2028-02-29'), title, url: 'http://x/kk' }],
    new Date('2026-11-23T08:00:00.123Z'),
  );
  const lines = file.split('\r\n');

  test('is folded at 75 octets, never inside a character, and unfolds to what was written', () => {
    expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    expect(file).not.toMatch(/[^\r]\n/);
    expect(file).not.toContain('\ufffd');
    const whole = file.replaceAll('\r\n ', '').split('\r\n');
    const summary = whole.find((line) => line.startsWith('SUMMARY:'))?.slice(8) ?? '';
    const read = summary.replace(/\\([\\;,n])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));
    expect(read).toBe(title);
  });

  test('has days as dates, a stamp in UTC and a name that stays', () => {
    expect(lines[0]).toBe('BEGIN:VCALENDAR');
    expect(lines.slice(-2)).toEqual(['END:VCALENDAR', '']);
    for (const line of [
      'UID:a-ends@x',
      'DTSTAMP:20261123T080000Z',
      'DTSTART;VALUE=DATE:20280229',
      'DTEND;VALUE=DATE:20280301',
    ]) {
      expect(lines).toContain(line);
    }
    const count = (text: string) => lines.filter((line) => line === text).length;
    expect([count('BEGIN:VEVENT'), count('END:VEVENT'), count('BEGIN:VALARM'), count('END:VALARM')]).toEqual([
      1, 1, 1, 1,
    ]);
  });
});

describe('places of arrival', () => {
  test('every region has a square of its own', () => {
    expect(Object.keys(tiles).sort()).toEqual(regions.map(({ code }) => code).sort());
    expect(new Set(Object.values(tiles).map(String)).size).toBe(20);
    expect(Object.values(tiles).every(([column, row]) => column >= 1 && column <= 7 && row >= 1 && row <= 5)).toBe(
      true,
    );
  });

  test('pressing chooses, takes back and never keeps more than three', () => {
    expect(pressed([], 'KZ-55')).toEqual(['KZ-55']);
    expect(pressed(['KZ-55', 'KZ-11'], 'KZ-55')).toEqual(['KZ-11']);
    expect(pressed(['KZ-55', 'KZ-11', 'KZ-10'], 'KZ-71')).toEqual(['KZ-55', 'KZ-11', 'KZ-71']);
    expect(raised(['KZ-55', 'KZ-11', 'KZ-10'], 'KZ-10')).toEqual(['KZ-55', 'KZ-10', 'KZ-11']);
    expect(raised(['KZ-55'], 'KZ-55')).toEqual(['KZ-55']);
    expect(ranked(['KZ-55', null, 'KZ-55', 'KZ-99', 'KZ-11', 'KZ-10', 'KZ-71'])).toEqual(['KZ-55', 'KZ-11', 'KZ-10']);
  });

  test('each family says what its regions give and ask', () => {
    const paper = arrivalTermsOf(kandasCardPaper);
    const law = arrivalTermsOf(kandasCardLaw);
    expect([paper.points, paper.regions.length, law.regions.length]).toEqual([5, 10, 8]);
    expect(law.gives).toContain('allowance');
    expect(paper.gives).not.toContain('allowance');
  });
});

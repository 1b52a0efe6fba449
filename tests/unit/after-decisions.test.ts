import { describe, expect, it } from 'vitest';
import { plainDate as day } from '#app/domain/basics/plain-date';
import { pass, refuse } from '#app/domain/basics/verdict';
import { kazakhstanCalendar } from '#app/domain/basics/work-calendar';
import { type AppealAct, type AppealBrings, type AppealSubject, broughtBy } from '#app/domain/decisions/appeal';
import { effectsOfOrder } from '#app/domain/decisions/court-order';
import { currentNotice } from '#app/domain/decisions/current-notice';
import { mayRecordHearing } from '#app/domain/decisions/hearing';
import { holder, isAnotherTold, mayRefuseTold, openFamily, type PersonOutcome } from '#app/domain/decisions/persons';
import type { GrantedPermit } from '#app/domain/permits/permit';

const on = day('2026-12-10');
const card: GrantedPermit = {
  kind: 'card',
  status: 'active',
  dates: { validFrom: on, validUntil: day('2028-01-01'), entitledUntil: day('2029-12-09') },
};
const permits = pass([card]);
const nothing = { dueOn: null, permits: [], besideQuota: false, familyOpen: false };

describe('what a court orders', () => {
  it.each([
    ['review', { quotaBound: true, hasFamily: true }, { ...nothing, status: 'verification', dueOn: '2026-12-25' }],
    ['grant', { quotaBound: false, hasFamily: false }, { ...nothing, status: 'granted', permits: [card] }],
    [
      'grant',
      { quotaBound: true, hasFamily: true },
      { status: 'granted', dueOn: null, permits: [card], besideQuota: true, familyOpen: true },
    ],
  ] as const)('%s, %j', (orders, of, effects) => {
    const done = effectsOfOrder(orders, { status: 'refused', permits, ...of }, on, kazakhstanCalendar);
    expect(done).toMatchObject({ ok: true, value: { orders, step: `court-orders-${orders}`, ...effects } });
  });

  it('is a grant only while the passport leaves a day, and nothing where no refusal stands', () => {
    const of = { quotaBound: false, hasFamily: false };
    const ended = { status: 'refused', permits: refuse('passport-ended'), ...of } as const;
    expect(effectsOfOrder('grant', ended, on, kazakhstanCalendar)).toMatchObject({ code: 'passport-ended' });
    expect(effectsOfOrder('review', ended, on, kazakhstanCalendar)).toMatchObject({ ok: true });
    for (const status of ['granted', 'appealed', 'verification', 'lapsed'] as const)
      expect(effectsOfOrder('review', { ...ended, status }, on, kazakhstanCalendar)).toMatchObject({
        code: 'step-not-open',
      });
  });
});

it.each<[AppealAct, AppealSubject, AppealBrings]>([
  ['dismiss', 'refusal', 'act-stands'],
  ['leave-unconsidered', 'revocation', 'act-stands'],
  ['remit', 'lapse', 'review'],
  ['allow', 'refusal', 'grant'],
  ['satisfy', 'refusal', 'grant'],
  ['allow', 'suspension', 'act-falls'],
  ['satisfy', 'revocation', 'act-falls'],
  ['allow', 'family-refusal', 'member'],
  ['vary', 'terms', 'terms'],
  ['satisfy', 'terms', 'terms'],
])('an appeal answered with %s against %s brings: %s', (act, subject, brings) => {
  expect(broughtBy(act, subject)).toBe(brings);
});

const at = new Date('2026-11-23T05:00:00Z');
const said = (person: string, outcome: PersonOutcome['outcome']): PersonOutcome => ({
  ...{ person, outcome, because: null, reasons: [], departure: null },
});
const signed = (id: string, kind: string, ...persons: PersonOutcome[]) => ({ id, kind, at, persons });

describe('the notice that waits for its decision', () => {
  const notice = signed('n1', 'notice');
  const toFamily = signed('n2', 'notice-family', said('child', 'notice'));
  const current = (status: Parameters<typeof currentNotice>[0]['status'], ...decisions: (typeof notice)[]) =>
    currentNotice({ status, applicantDueOn: day('2026-11-25') }, decisions, kazakhstanCalendar);

  it('is the latest to the applicant while they are told', () => {
    expect(current('refusal_notice', notice)).toMatchObject({ decision: notice, until: '2026-11-25', family: false });
    expect(current('refusal_notice')).toBeNull();
    expect(current('verification', notice)).toBeNull();
    expect(current('refused', notice)).toBeNull();
  });

  it('is the one to the family of an applicant who is granted, until they are decided of', () => {
    const until = '2026-11-26';
    for (const status of ['granted', 'waiting_for_quota'] as const)
      expect(current(status, toFamily)).toMatchObject({ decision: toFamily, until, family: true });
    expect(current('granted', toFamily, signed('d', 'decide-family', said('child', 'refuse')))).toBeNull();
    expect(current('granted', signed('g', 'grant', said(holder, 'notice')))).toBeNull();
  });
});

it.each([
  ['no hearing', null, 'no-hearing'],
  ['one that is to come', { startsAt: new Date('2026-11-24T05:00:00Z'), result: null }, 'hearing-to-come'],
  ['one whose end is written down', { startsAt: at, result: 'came' }, 'no-hearing'],
  ['one whose hour has come', { startsAt: at, result: null }, null],
] as const)('the end of %s', (_, hearing, code) => {
  expect(mayRecordHearing(hearing, at)).toMatchObject(code ? { code } : { ok: true });
});

describe('the family after the grant', () => {
  const persons = ['spouse', 'son', 'daughter'].map((person) => ({ person }));
  const decided = signed('g', 'grant', said('spouse', 'grant'), said('son', 'undecided'));
  const told = signed('n', 'notice-family', said('daughter', 'notice'));

  it('is open as far as nobody was granted or refused', () => {
    expect(openFamily(persons, [])).toEqual(['spouse', 'son', 'daughter']);
    expect(openFamily(persons, [decided, told])).toEqual(['son', 'daughter']);
    expect(openFamily(persons, [decided, told, signed('d', 'decide-family', said('daughter', 'refuse'))])).toEqual([
      'son',
    ]);
  });

  it('has one notice at a time', () => {
    expect(isAnotherTold([said('son', 'notice')], [decided, told])).toBe(true);
    expect(isAnotherTold([said('son', 'grant')], [decided, told])).toBe(false);
    expect(isAnotherTold([said('son', 'notice')], [decided])).toBe(false);
    expect(isAnotherTold([said('son', 'notice'), said('daughter', 'refuse')], [decided, told])).toBe(false);
  });

  it.each([
    [{}, '2026-11-25', 'person-too-early'],
    [{}, '2026-11-26', null],
    [{ hearing: { result: null } }, '2026-11-26', 'person-hearing-open'],
    [{ hearing: { result: 'did-not-come' } }, '2026-11-26', null],
    [{ received: false }, '2026-11-26', 'person-not-received'],
  ] as const)('is refused after the notice only when heard: %j on %s', (more, when, code) => {
    const known = { until: day('2026-11-25'), hearing: null, received: true, ...more };
    expect(mayRefuseTold(known, day(when))).toMatchObject(code ? { code } : { ok: true });
  });
});

import { describe, expect, test } from 'vitest';
import { type PlainDate, plainDate } from '#app/domain/basics/plain-date';
import type { Verdict } from '#app/domain/basics/verdict';
import { hasLapsed, lastVisaDayToLapse } from '#app/domain/permits/lapse';
import {
  cardDates,
  dependantDates,
  permitsGranted,
  reissueUntil,
  renewalOpensOn,
  renewedDates,
  replacedDates,
  residenceDates,
  staysActiveUntil,
  visaDates,
} from '#app/domain/permits/permit';

const d = plainDate;
const dates = (validFrom: string, validUntil: string, entitledUntil: string) => ({
  validFrom,
  validUntil,
  entitledUntil,
});

function given<T>(verdict: Verdict<T>): T {
  if (!verdict.ok) throw new Error(verdict.code);
  return verdict.value;
}

describe('example 1: a card longer than the passport', () => {
  const card = given(cardDates(d('2026-11-23'), d('2028-06-30'), 3));
  const replaced = given(replacedDates(card, d('2028-05-20'), d('2038-05-14')));

  test('ends with the passport and remembers what was decided', () => {
    expect(card).toEqual(dates('2026-11-23', '2028-06-30', '2029-11-22'));
  });

  test('a new passport gives the rest of the term', () => {
    expect(replaced).toEqual(dates('2028-05-20', '2029-11-22', '2029-11-22'));
  });

  test('renewal opens 180 days before the entitlement ends and joins without a gap', () => {
    expect(renewalOpensOn(replaced.entitledUntil)).toBe('2029-05-26');
    expect(given(renewedDates(replaced, d('2038-05-14'), 3))).toEqual(dates('2029-11-23', '2032-11-22', '2032-11-22'));
  });

  test('while a renewal is undecided the old card stays good for 90 days, never beyond the passport', () => {
    expect(staysActiveUntil(replaced, d('2038-05-14'))).toBe('2030-02-20');
    expect(staysActiveUntil(replaced, d('2029-12-31'))).toBe('2029-12-31');
  });
});

describe('example 2: visa, then residence', () => {
  const passport = d('2034-03-01');
  const visa = given(visaDates(d('2026-11-23'), passport, 90));
  const residence = given(residenceDates(d('2027-02-01'), passport, 10));

  test('the visa counts its first day', () => {
    expect(visa).toEqual(dates('2026-11-23', '2027-02-20', '2027-02-20'));
  });

  test('residence runs from the day of crossing', () => {
    expect(residence).toEqual(dates('2027-02-01', '2034-03-01', '2037-01-31'));
  });

  test('a child’s permit ends the day before the 18th birthday', () => {
    const child = dependantDates(d('2027-02-01'), d('2035-01-01'), residence.entitledUntil, d('2012-05-10'));
    expect(given(child).validUntil).toBe('2030-05-09');
    const spouse = dependantDates(d('2027-02-01'), d('2035-01-01'), residence.entitledUntil);
    expect(given(spouse)).toEqual(dates('2027-02-01', '2035-01-01', '2037-01-31'));
  });

  test('born on 29 February: 18 on 1 March', () => {
    const child = dependantDates(d('2027-02-01'), d('2040-01-01'), d('2037-01-31'), d('2012-02-29'));
    expect(given(child).validUntil).toBe('2030-02-28');
  });

  test('without arrival it is issued again on request within 90 days', () => {
    expect(reissueUntil(visa.validUntil)).toBe('2027-05-21');
  });

  test('after that what waits for the arrival lapses', () => {
    const waiting = { kind: 'residence', status: 'pending' } as const;
    expect(hasLapsed(waiting, visa.validUntil, d('2027-05-21'))).toBe(false);
    expect(hasLapsed(waiting, visa.validUntil, d('2027-05-22'))).toBe(true);
    expect(lastVisaDayToLapse(d('2027-05-22'))).toBe(visa.validUntil);
    expect(hasLapsed({ ...waiting, status: 'active' }, visa.validUntil, d('2027-05-22'))).toBe(false);
  });
});

describe('example 3: 29 February', () => {
  const card = given(cardDates(d('2028-02-29'), d('2036-01-01'), 3));

  test('the term loses no day', () => {
    expect(card).toEqual(dates('2028-02-29', '2031-02-28', '2031-02-28'));
    expect(renewalOpensOn(card.entitledUntil)).toBe('2030-09-01');
    expect(given(renewedDates(card, d('2036-01-01'), 3))).toEqual(dates('2031-03-01', '2034-02-28', '2034-02-28'));
  });

  test('ten years under the law', () => {
    expect(given(cardDates(d('2028-02-29'), d('2040-01-01'), 10)).entitledUntil).toBe('2038-02-28');
  });
});

describe('what one decision grants', () => {
  const on = d('2026-11-23');
  const passport = d('2034-03-01');
  const kinds = (verdict: ReturnType<typeof permitsGranted>) =>
    given(verdict).map((permit) => `${permit.kind} ${permit.status} ${permit.dates?.validUntil ?? 'no dates'}`);

  test('a card', () => {
    expect(kinds(permitsGranted({ programme: 'kandas-card', cardYears: 3 }, on, passport))).toEqual([
      'card active 2029-11-22',
    ]);
  });

  test('a visa, and residence that waits for the arrival', () => {
    const grant = { programme: 'valuable-skills-visa', visaDays: 90, residenceYears: 10, inCountry: false } as const;
    expect(kinds(permitsGranted(grant, on, passport))).toEqual([
      'visa active 2027-02-20',
      'residence pending no dates',
    ]);
  });

  test('residence at once for who is lawfully in the country', () => {
    const grant = { programme: 'valuable-skills-visa', visaDays: 90, residenceYears: 10, inCountry: true } as const;
    expect(kinds(permitsGranted(grant, on, passport))).toEqual(['residence active 2034-03-01']);
  });

  test('the visa alone where residence is a second application', () => {
    const grant = { programme: 'valuable-skills-visa', visaDays: 90, residenceYears: null, inCountry: true } as const;
    expect(kinds(permitsGranted(grant, on, passport))).toEqual(['visa active 2027-02-20']);
  });

  test('a passport that ended first leaves nothing to grant; one that ends today leaves a day', () => {
    const card = (until: PlainDate) => permitsGranted({ programme: 'kandas-card', cardYears: 3 }, on, until);
    expect(card(d('2026-11-22'))).toEqual({ ok: false, code: 'passport-ended' });
    expect(kinds(card(on))).toEqual(['card active 2026-11-23']);
  });
});

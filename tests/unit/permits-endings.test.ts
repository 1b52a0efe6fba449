import { describe, expect, it } from 'vitest';
import { plainDate as day } from '#app/domain/basics/plain-date';
import {
  type EndingGround,
  type EndingPermit,
  effectsOfEnding,
  endingGrounds,
  endingGroundsFor,
  lastDayOf,
  mayHaveHappened,
} from '#app/domain/permits/ending';
import { permitKinds } from '#app/domain/permits/permit';
import { actsToPropose, goneGround, isHeardFirst, isOpenTo, standsOn } from '#app/domain/permits/proposal';
import { comingBack, restoredTo, restoredWith, restoringGrounds } from '#app/domain/permits/restoring';
import { standingOn } from '#app/domain/permits/standing';
import { messageKey } from '#app/i18n/catalogues';

const on = day('2026-12-01');
const happenedOn = day('2026-11-30');
const permit = (id: string, more: Partial<EndingPermit> = {}): EndingPermit => ({
  ...{
    id,
    kind: 'card',
    person: 'holder',
    status: 'active',
    validUntil: day('2029-11-22'),
    endsOn: null,
    endReason: null,
  },
  holder: {},
  ...more,
});
const member = (id: string, relation: 'spouse' | 'child', more: Partial<EndingPermit> = {}) => {
  const dependant = {
    relation,
    holder: { latin: { surname: 'A', givenNames: 'B' }, kazakh: { surname: '', givenNames: '', patronymic: '' } },
  };
  return permit(id, { kind: 'dependant', person: id, holder: { dependant }, ...more });
};

it('every ground has its words, its law, and permits it can end', () => {
  for (const [ground, { act, kinds }] of Object.entries(endingGrounds)) {
    expect(messageKey(`endings.ground.${ground}`)).not.toBeNull();
    expect(messageKey(`decide.act.${act}`)).not.toBeNull();
    expect(kinds.length).toBeGreaterThan(0);
  }
  for (const ground of Object.keys(restoringGrounds)) expect(messageKey(`endings.restoring.${ground}`)).not.toBeNull();
  for (const kind of permitKinds)
    expect(endingGroundsFor(kind, null)).toEqual(expect.arrayContaining(['citizenship', 'died']));
  expect(endingGroundsFor('card', null)).toHaveLength(2);
  expect(endingGroundsFor('dependant', 'spouse')).toContain('marriage-ended');
  expect(endingGroundsFor('dependant', 'child')).not.toContain('marriage-ended');
});

it.each<[EndingGround, string, string | null, string, string]>([
  ['citizenship', '2026-11-30', '2029-11-22', '2026-12-01', '2026-11-30'],
  ['died', '2026-11-30', '2029-11-22', '2026-12-01', '2026-11-30'],
  ['marriage-ended', '2026-11-30', '2029-11-22', '2026-12-01', '2027-05-29'],
  // Its own end is earlier.
  ['holder-died', '2026-11-30', '2027-01-31', '2026-12-01', '2027-01-31'],
  // Recorded late: never before the day of the decision.
  ['holder-citizen', '2026-01-10', '2029-11-22', '2026-12-01', '2026-12-01'],
  // It waits for an arrival that does not come.
  ['holder-died', '2026-11-30', null, '2026-12-01', '2026-12-01'],
])('%s on %s ends a permit until %s, decided on %s, with %s', (ground, happened, until, decided, last) => {
  expect(lastDayOf({ ground, happenedOn: day(happened) }, until === null ? null : day(until), day(decided))).toBe(last);
});

it('happens neither in the future nor before the grant', () => {
  const at = (happened: string) => mayHaveHappened({ happenedOn: day(happened), grantedOn: day('2026-11-23') }, on);
  expect(at('2026-12-02')).toMatchObject({ code: 'not-happened-yet' });
  expect(at('2026-11-22')).toMatchObject({ code: 'before-grant' });
  for (const when of ['2026-11-23', '2026-12-01']) expect(at(when)).toMatchObject({ ok: true });
});

describe('what an end does', () => {
  const visa = permit('visa', { kind: 'visa' });
  const residence = permit('residence', { kind: 'residence', status: 'pending', validUntil: null });
  const [spouse, child] = [member('spouse', 'spouse'), member('child', 'child')];
  const of = (ground: EndingGround, about: EndingPermit, all: EndingPermit[]) => {
    const { ends, family, freesPlace, writesTo } = effectsOfEnding({ ground, happenedOn }, about, all, on);
    return {
      ends: ends.map((each) => `${each.permit.id} ${each.lastDay} ${each.atOnce}`),
      family: family.map((each) => `${each.permit.id} ${each.ground} ${each.lastDay}`),
      freesPlace,
      writesTo: writesTo?.id ?? null,
    };
  };

  it('of the holder: all their permits, the place nobody will use, and each of the family to be asked of', () => {
    expect(of('citizenship', visa, [visa, residence, spouse, child])).toEqual({
      ends: ['visa 2026-11-30 true', 'residence 2026-11-30 true'],
      family: ['spouse holder-citizen 2027-05-29', 'child holder-citizen 2027-05-29'],
      ...{ freesPlace: true, writesTo: 'visa' },
    });
  });

  it('of a member: theirs alone', () => {
    expect(of('citizenship', spouse, [visa, spouse, child])).toEqual({
      ...{ ends: ['spouse 2026-11-30 true'], family: [], freesPlace: false, writesTo: 'spouse' },
    });
    expect(of('marriage-ended', spouse, [visa, spouse, child])).toMatchObject({
      ...{ ends: ['spouse 2027-05-29 false'], family: [] },
    });
  });

  it('is written after a death to a grown person who is left, or to nobody', () => {
    expect(of('died', visa, [visa, spouse, child]).writesTo).toBe('spouse');
    expect(of('died', visa, [visa, child]).writesTo).toBeNull();
    expect(of('died', child, [visa, child]).writesTo).toBe('visa');
    const dead = { ...visa, status: 'ended', endsOn: happenedOn, endReason: 'died' } as const;
    expect(of('died', spouse, [dead, spouse, child]).writesTo).toBeNull();
  });

  it('passes by what has ended, and what is to end already', () => {
    const over = [
      { ...child, status: 'revoked' as const },
      { ...spouse, endsOn: day('2027-01-01'), endReason: 'marriage-ended' },
    ];
    expect(of('citizenship', visa, [visa, ...over])).toMatchObject({ family: [] });
  });
});

it('the standing says ended from the day after the last one', () => {
  const facts = {
    status: 'active',
    validFrom: day('2026-11-23'),
    validUntil: day('2029-11-22'),
    endsOn: happenedOn,
  } as const;
  expect(standingOn(facts, happenedOn)).toBe('valid');
  expect(standingOn(facts, on)).toBe('ended');
  expect(standingOn({ ...facts, status: 'ended' }, happenedOn)).toBe('ended');
  expect(standingOn({ ...facts, status: 'revoked' }, on)).toBe('revoked');
});

describe('the two hands', () => {
  it('hear first whom something is taken from that can be weighed', () => {
    for (const ground of ['citizenship', 'died']) expect(isHeardFirst('end', ground)).toBe(false);
    for (const ground of ['marriage-ended', 'holder-citizen', 'holder-died'])
      expect(isHeardFirst('end', ground)).toBe(true);
    for (const ground of Object.keys(restoringGrounds)) expect(isHeardFirst('restore', ground)).toBe(false);
  });

  it.each([
    ['holder-permit-ended', { ended: false }, 'holder-in-force'],
    ['holder-permit-ended', { ended: true }, null],
    ['holder-died', { ended: true, endReason: 'citizenship' }, 'holder-in-force'],
    ['holder-died', { ended: true, endReason: 'died' }, null],
    ['holder-citizen', { ended: false, endReason: 'citizenship' }, 'holder-in-force'],
    ['holder-in-force', { ended: true }, 'holder-ended'],
    ['holder-in-force', { ended: false }, null],
    ['holder-in-force', { ended: false, contested: true }, 'holder-ended'],
    ['marriage-ended', { ended: true }, null],
  ] as const)('%s, the holder’s permit being %j: %s', (ground, stands, gone) => {
    expect(goneGround(ground, { endReason: null, contested: false, ...stands })).toBe(gone);
  });

  it('end what lives, give back what was taken while it has days left', () => {
    const about = (status: 'active' | 'revoked' | 'ended' | 'lapsed', more: object = {}) => {
      const facts = { status, validFrom: day('2026-11-23'), validUntil: day('2029-11-22'), endsOn: null, ...more };
      return { caseStatus: 'granted', permit: standsOn(facts, on) } as const;
    };
    expect([isOpenTo('end', about('active')), isOpenTo('restore', about('active'))]).toEqual([true, false]);
    const ending = about('active', { endsOn: day('2027-01-01') });
    expect([isOpenTo('end', ending), isOpenTo('restore', ending), isOpenTo('revoke', ending)]).toEqual([
      false,
      true,
      true,
    ]);
    for (const status of ['revoked', 'ended'] as const) {
      expect([isOpenTo('end', about(status)), isOpenTo('restore', about(status))]).toEqual([false, true]);
      expect(isOpenTo('restore', about(status, { validUntil: day('2026-11-30') }))).toBe(false);
    }
    expect(isOpenTo('restore', about('lapsed'))).toBe(false);
    const intake = { id: 'a', roles: ['intake'] } as unknown as Parameters<typeof actsToPropose>[0];
    expect(actsToPropose(intake, { ...about('active'), open: [] })).toEqual([]);
  });
});

describe('what comes back', () => {
  const taken = (id: string, more: object) => ({
    ...{ id, kind: 'dependant', person: id, status: 'revoked', revocationReason: null, endReason: null, endsOn: null },
    ...more,
  });
  it('is what went with the holder’s, and nothing that was taken for its own sake', () => {
    const permits = [
      taken('a', { revocationReason: 'holder-permit-ended' }),
      taken('b', { revocationReason: 'untrue-information' }),
      taken('c', { status: 'active', endReason: 'holder-died', endsOn: day('2027-01-01') }),
      taken('d', { status: 'active', endReason: 'marriage-ended', endsOn: day('2027-01-01') }),
      taken('e', { kind: 'card', revocationReason: 'holder-permit-ended' }),
    ] as unknown as Parameters<typeof comingBack<{ id: string } & Parameters<typeof comingBack>[0][number]>>[0];
    expect(comingBack(permits).map(({ id }) => id)).toEqual(['a', 'c']);
  });

  it('is all that one event had ended of the person; one that waited for the arrival waits on', () => {
    const visa = taken('visa', { person: 'holder', status: 'ended', endReason: 'died', endsOn: happenedOn });
    const residence = { ...visa, id: 'residence' };
    const all = [visa, residence, { ...visa, id: 'other', endReason: 'citizenship' }] as never[];
    expect(restoredWith(visa as never, all).map(({ id }) => id)).toEqual(['visa', 'residence']);
    expect([restoredTo({ validFrom: on }), restoredTo({ validFrom: null })]).toEqual(['active', 'pending']);
  });
});

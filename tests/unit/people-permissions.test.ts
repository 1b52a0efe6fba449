import { describe, expect, it } from 'vitest';
import {
  lifecycle,
  mayTake,
  type Party,
  type Status,
  type Step,
  statuses,
  steps,
} from '#app/domain/application/lifecycle';
import { mayWorkOn } from '#app/domain/people/check-duties';
import { type Duties, mayClaim, mayOfficerTake, stepsOpenToOfficer } from '#app/domain/people/permissions';
import { officerRoles } from '#app/domain/people/roles';

const me = 'me';
const duties = (status: Status, rest: Partial<Duties> = {}): Duties => ({
  status,
  ownerId: 'owner',
  recommendedBy: [],
  claimedById: me,
  ...rest,
});
const all = { id: me, roles: officerRoles };
const checker = { ...all, checks: null };
const leads = (status: Status, step: Step) => step in lifecycle[status];

describe('every status × step × role', () => {
  for (const status of statuses)
    it(status, () => {
      for (const step of steps)
        for (const role of officerRoles) {
          const parties: readonly Party[] = mayTake[step];
          const expected = leads(status, step) && parties.some((party) => party === role);
          // An appeal is satisfied by the author of the act alone.
          const authorId = step === 'satisfy-appeal' ? me : null;
          const verdict = mayOfficerTake({ id: me, roles: [role] }, duties(status, { authorId }), step);
          expect([status, step, role, verdict.ok]).toEqual([status, step, role, expected]);
        }
    });
});

describe('separation of duties', () => {
  const decisions = steps.filter(
    (step) =>
      step !== 'extend-term' && mayTake[step].some((party: Party) => party === 'decision-maker' || party === 'appeals'),
  );

  it('keeps out the author from the appeal, another from the author’s own answer, and who acted before a remit', () => {
    const hearing = [
      'allow-appeal',
      'vary-appeal',
      'remit-appeal',
      'dismiss-appeal',
      'leave-appeal-unconsidered',
    ] as const;
    for (const step of hearing)
      expect(mayOfficerTake(all, duties('appealed', { decidedBy: [me] }), step)).toMatchObject({ code: 'decided-it' });
    expect(mayOfficerTake(all, duties('appealed', { authorId: 'other' }), 'satisfy-appeal')).toMatchObject({
      code: 'not-the-author',
    });
    const before = { actedBefore: [me] };
    for (const [status, step] of [
      ['verification', 'recommend-grant'],
      ['recommended', 'grant'],
      ['refusal_notice', 'refuse'],
    ] as const)
      expect(mayOfficerTake(all, duties(status, before), step)).toMatchObject({ code: 'acted-before' });
  });

  it('keeps officers from what is a relative’s, whatever the step', () => {
    for (const step of steps)
      expect(mayOfficerTake(all, duties('verification', { relativesOf: [me] }), step)).toMatchObject({
        code: 'relative',
      });
  });

  it('nobody acts on their own application, whatever the step', () => {
    for (const status of statuses) {
      expect(stepsOpenToOfficer(all, duties(status, { ownerId: me }))).toEqual([]);
      expect(mayClaim(all, duties(status, { ownerId: me }))).toMatchObject({ code: 'own-application' });
      expect(mayWorkOn(checker, duties(status, { ownerId: me }), 'origin').ok).toBe(false);
    }
  });

  it('who ever recommended does not decide', () => {
    for (const status of statuses) {
      const own = duties(status, { recommendedBy: ['other', me] });
      expect(stepsOpenToOfficer(all, own).filter((step) => decisions.some((each) => each === step))).toEqual([]);
      if (status === 'recommended' || status === 'refusal_notice')
        expect(mayClaim(all, own)).toMatchObject({ code: 'recommended-it' });
    }
    expect(mayClaim(all, duties('verification', { recommendedBy: [me] })).ok).toBe(true);
  });

  it('a case in other hands is left alone; review needs it in one’s own', () => {
    const others = { claimedById: 'other' };
    expect(stepsOpenToOfficer(all, duties('verification', others))).toEqual([
      // About the case as a whole: whoever holds it.
      'extend-term',
      'leave-without-consideration',
      'terminate',
    ]);
    expect(mayOfficerTake(all, duties('recommended', others), 'grant')).toMatchObject({ code: 'claimed' });
    expect(mayOfficerTake(all, duties('recommended', { claimedById: null }), 'grant').ok).toBe(true);
    expect(mayOfficerTake(all, duties('verification', { claimedById: null }), 'recommend-grant')).toMatchObject({
      code: 'not-claimed',
    });
    expect(mayWorkOn(checker, duties('verification', others), 'origin')).toMatchObject({ code: 'claimed' });
    expect(mayWorkOn(checker, duties('verification', { claimedById: null }), 'origin')).toMatchObject({
      code: 'not-claimed',
    });
    expect(mayWorkOn(checker, duties('recommended'), 'origin')).toMatchObject({ code: 'step-not-open' });
  });

  it('claiming is for the roles of the status', () => {
    const may = (role: (typeof officerRoles)[number], status: Status) =>
      mayClaim({ id: me, roles: [role] }, duties(status)).ok;
    expect(officerRoles.filter((role) => may(role, 'verification'))).toEqual(['verifier', 'assessor']);
    expect(officerRoles.filter((role) => may(role, 'recommended'))).toEqual(['decision-maker']);
    // New ones too: “Next case” gives each to one officer.
    expect(officerRoles.filter((role) => may(role, 'submitted'))).toEqual(['intake']);
    expect(officerRoles.filter((role) => may(role, 'appealed'))).toEqual(['appeals']);
    expect(officerRoles.filter((role) => may(role, 'granted'))).toEqual([]);
  });
});

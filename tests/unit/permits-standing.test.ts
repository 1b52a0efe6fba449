import { describe, expect, test } from 'vitest';
import { plainDate } from '#app/domain/basics/plain-date';
import { afterPermitStep } from '#app/domain/permits/lifecycle';
import { type PermitStatus, permitKinds } from '#app/domain/permits/permit';
import { isRevocationReason, revocationReasonsFor } from '#app/domain/permits/revocation-reasons';
import { standingOn } from '#app/domain/permits/standing';

const permit = (status: PermitStatus) => ({
  status,
  validFrom: plainDate('2026-11-23'),
  validUntil: plainDate('2029-11-22'),
});
const on = (status: PermitStatus, day: string) => standingOn(permit(status), plainDate(day));

describe('standing on a day', () => {
  test('first and last day count', () => {
    expect(on('active', '2026-11-22')).toBe('not-yet-in-force');
    expect(on('active', '2026-11-23')).toBe('valid');
    expect(on('active', '2029-11-22')).toBe('valid');
    expect(on('active', '2029-11-23')).toBe('expired');
  });

  test('a pending residence permit is not yet in force', () => {
    expect(standingOn({ status: 'pending', validFrom: null, validUntil: null }, plainDate('2026-11-23'))).toBe(
      'not-yet-in-force',
    );
  });

  test('ended by decision stays ended, whatever the day', () => {
    for (const status of ['revoked', 'superseded', 'surrendered', 'lapsed'] as const) {
      expect(on(status, '2027-01-01')).toBe(status);
      expect(on(status, '2035-01-01')).toBe(status);
    }
  });

  test('suspended until the end, then expired', () => {
    expect(on('suspended', '2027-01-01')).toBe('suspended');
    expect(on('suspended', '2029-11-23')).toBe('expired');
    expect(on('expired', '2029-11-01')).toBe('expired');
  });

  test('an undecided renewal holds it', () => {
    const held = { ...permit('active'), heldUntil: plainDate('2030-02-20') };
    expect(standingOn(held, plainDate('2030-02-20'))).toBe('valid');
    expect(standingOn(held, plainDate('2030-02-21'))).toBe('expired');
  });
});

describe('steps of a permit', () => {
  test('what the table does not name does not happen', () => {
    expect(afterPermitStep('pending', 'activate')).toEqual({ ok: true, value: 'active' });
    expect(afterPermitStep('revoked', 'restore')).toEqual({ ok: true, value: 'active' });
    expect(afterPermitStep('revoked', 'revoke')).toEqual({ ok: false, code: 'not-now', detail: { status: 'revoked' } });
    expect(afterPermitStep('pending', 'suspend').ok).toBe(false);
    expect(afterPermitStep('expired', 'renew').ok).toBe(false);
  });
});

describe('reasons of revocation', () => {
  test('every kind has some, and only its own', () => {
    for (const kind of permitKinds) expect(revocationReasonsFor(kind).length, kind).toBeGreaterThan(4);
    expect(revocationReasonsFor('card')).not.toContain('too-little-presence');
    expect(revocationReasonsFor('dependant')).toContain('holder-permit-ended');
  });

  test('only codes of the list are reasons', () => {
    expect(isRevocationReason('untrue-information')).toBe(true);
    expect(isRevocationReason('toString')).toBe(false);
  });
});

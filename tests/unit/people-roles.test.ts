import { expect, test } from 'vitest';
import { isOfficerRole, mayHoldTogether } from '#app/domain/people/roles';

test('one person may take a case from intake to assessment', () => {
  expect(mayHoldTogether(['intake', 'verifier', 'assessor'])).toBe(true);
  expect(mayHoldTogether(['analyst', 'administrator'])).toBe(true);
});

test('administrator and auditor hold no case role', () => {
  expect(mayHoldTogether(['administrator', 'intake'])).toBe(false);
  expect(mayHoldTogether(['auditor', 'supervisor'])).toBe(false);
});

test('only the listed words are roles', () => {
  expect(isOfficerRole('decision-maker')).toBe(true);
  expect(isOfficerRole('applicant')).toBe(false);
});

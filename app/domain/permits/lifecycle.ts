import { pass, refuse, type Verdict } from '../basics/verdict';
import type { PermitStatus } from './permit';

const permitSteps = [
  'activate',
  'lapse',
  'suspend',
  'lift',
  'revoke',
  'end',
  'restore',
  'replace',
  'renew',
  'surrender',
  'supersede',
  'expire',
] as const;
export type PermitStep = (typeof permitSteps)[number];

/** Where each step leads; what is not here does not happen. A renewal leaves the old permit to run to its end. */
const permitLifecycle = {
  pending: { activate: 'active', lapse: 'lapsed', revoke: 'revoked', end: 'ended' },
  active: {
    suspend: 'suspended',
    revoke: 'revoked',
    end: 'ended',
    replace: 'superseded',
    renew: 'active',
    surrender: 'surrendered',
    supersede: 'superseded',
    expire: 'expired',
  },
  suspended: { lift: 'active', revoke: 'revoked', end: 'ended', expire: 'expired' },
  revoked: { restore: 'active' },
  superseded: {},
  expired: {},
  surrendered: {},
  lapsed: {},
  ended: { restore: 'active' },
} as const satisfies Record<PermitStatus, Partial<Record<PermitStep, PermitStatus>>>;

/** The status a permit has after the step, or `not-now` with the status it is in. */
export function afterPermitStep(status: PermitStatus, step: PermitStep): Verdict<PermitStatus, 'not-now'> {
  const leadsTo: Partial<Record<PermitStep, PermitStatus>> = permitLifecycle[status];
  const next = leadsTo[step];
  return next ? pass(next) : refuse('not-now', { status });
}

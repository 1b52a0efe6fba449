import type { Stayed } from './appeal.server';
import type { Tx } from './db.server';
import { type Actor, recordEvent } from './event.server';
import { changePermit, permitById } from './permit.server';

/**
 * Filing an appeal suspends the act (APPC art. 96): a permit that was revoked or suspended is in force meanwhile.
 * Answers how it stood, to be kept with the appeal.
 */
export async function stayAct(tx: Tx, permitId: string, actor: Actor, now: Date): Promise<Stayed | null> {
  const permit = await permitById(tx, permitId);
  if (permit?.status !== 'revoked' && permit?.status !== 'suspended') return null;
  const from = permit.status;
  const stayed: Stayed = {
    from,
    reason: (from === 'revoked' ? permit.revocationReason : permit.suspensionReason) ?? '',
    at: (from === 'revoked' ? permit.revokedAt : permit.suspendedAt)?.toISOString() ?? now.toISOString(),
    ...(from === 'suspended' && permit.suspendedUntil && { until: permit.suspendedUntil }),
  };
  const change =
    from === 'revoked'
      ? { from, to: 'active' as const, revoked: null }
      : { from, to: 'active' as const, suspended: null };
  if (!(await changePermit(tx, permitId, change))) return null;
  const of = { applicationId: permit.applicationId, permitId };
  await recordEvent(tx, actor, { ...of, step: 'stay', detail: { from } }, now);
  return stayed;
}

/** The appeal did not help: the act has its effect again, from now. */
export async function endStay(
  tx: Tx,
  { permitId, applicationId }: { permitId: string; applicationId: string },
  { from, reason, until }: Stayed,
  actor: Actor,
  now: Date,
): Promise<void> {
  const change =
    from === 'revoked'
      ? { from: 'active' as const, to: 'revoked' as const, revoked: { at: now, reason } }
      : until
        ? { from: 'active' as const, to: 'suspended' as const, suspended: { at: now, until, reason } }
        : null;
  if (!change || !(await changePermit(tx, permitId, change))) return;
  const step = from === 'revoked' ? 'revoke' : 'suspend';
  await recordEvent(tx, actor, { applicationId, permitId, step, detail: { reason, afterAppeal: true } }, now);
}

import { type PlainDate, today } from '#app/domain/basics/plain-date';
import { restoredTo } from '#app/domain/permits/restoring';
import type { Stayed } from './appeal.server';
import type { Tx } from './db.server';
import { type Actor, recordEvent } from './event.server';
import { changePermit, type Permit, permitById } from './permit.server';

/**
 * Filing an appeal suspends the act (APPC art. 96): a permit that was revoked or suspended is in force meanwhile.
 * Answers how it stood, to be kept with the appeal.
 */
export async function stayAct(tx: Tx, permitId: string, actor: Actor, now: Date): Promise<Stayed | null> {
  const permit = await permitById(tx, permitId);
  if (!permit) return null;
  const stayed = stayedOf(permit, now);
  if (!stayed) return null;
  const { from } = stayed;
  const change = {
    from: permit.status,
    to: permit.status === 'suspended' && from === 'ended' ? permit.status : restoredTo(permit),
    ...(from === 'revoked' && { revoked: null }),
    ...(from === 'suspended' && { suspended: null }),
    ended: null,
  };
  if (!(await changePermit(tx, permitId, change))) return null;
  const of = { applicationId: permit.applicationId, permitId };
  await recordEvent(tx, actor, { ...of, step: 'stay', detail: { from } }, now);
  return stayed;
}

function stayedOf(permit: Permit, now: Date): Stayed | null {
  const at = (day: Date | null) => (day ?? now).toISOString();
  if (permit.status === 'revoked')
    return { from: 'revoked', reason: permit.revocationReason ?? '', at: at(permit.revokedAt) };
  if (permit.endsOn) return { from: 'ended', reason: permit.endReason ?? '', at: at(null), until: permit.endsOn };
  if (permit.status !== 'suspended') return null;
  const { suspendedUntil: until } = permit;
  return {
    ...{ from: 'suspended', reason: permit.suspensionReason ?? '', at: at(permit.suspendedAt) },
    ...(until && { until }),
  };
}

/** The appeal did not help: the act has its effect again, from now. */
export async function endStay(
  tx: Tx,
  { permitId, applicationId }: { permitId: string; applicationId: string },
  { from, reason, until }: Stayed,
  actor: Actor,
  now: Date,
): Promise<void> {
  const permit = await permitById(tx, permitId);
  if (!permit || (from !== 'revoked' && !until)) return;
  const { status } = permit;
  const again =
    from === 'revoked'
      ? { to: 'revoked' as const, revoked: { at: now, reason } }
      : from === 'ended'
        ? { to: until && until <= today(now) ? ('ended' as const) : status, ended: { on: until as PlainDate, reason } }
        : { to: 'suspended' as const, suspended: { at: now, until: until as PlainDate, reason } };
  if (!(await changePermit(tx, permitId, { from: status, ...again }))) return;
  const step = { revoked: 'revoke', ended: 'end', suspended: 'suspend' }[from];
  await recordEvent(tx, actor, { applicationId, permitId, step, detail: { reason, afterAppeal: true } }, now);
}

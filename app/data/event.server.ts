import type { Tx } from './db.server';

/** Who acts: an account in one of its roles, or the clock. */
export interface Actor {
  id: string | null;
  role: string;
}

export interface EventRow {
  applicationId?: string;
  permitId?: string;
  step: string;
  from?: string | null;
  to?: string | null;
  detail?: Record<string, unknown>;
}

/** Writes down who did what; the table takes no change afterwards. */
export async function recordEvent(
  tx: Tx,
  actor: Actor,
  { applicationId, permitId, step, from, to, detail }: EventRow,
  now: Date,
) {
  await tx.event.create({
    data: {
      applicationId,
      permitId,
      at: now,
      actorId: actor.id,
      actorRole: actor.role,
      step,
      fromStatus: from,
      toStatus: to,
      detail: (detail ?? {}) as object,
    },
  });
}

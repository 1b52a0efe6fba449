import type { Tx } from '#app/data/db.server';
import { recordEvent } from '#app/data/event.server';
import { touchDraft } from '#app/data/own-application.server';

interface Change {
  applicationId: string;
  status: string;
  item: string;
  change: 'added' | 'replaced' | 'removed' | 'restored';
  /** Of a change that is not sent yet: nobody's history. */
  held?: boolean;
}

/** A draft is marked as saved; what changes in a sent application is written into its history. */
export async function noteChange(
  tx: Tx,
  actor: { id: string },
  { applicationId, status, item, change, held }: Change,
  now: Date,
): Promise<void> {
  if (held) return;
  if (status === 'draft') await touchDraft(tx, actor.id, applicationId, now);
  else
    await recordEvent(
      tx,
      { id: actor.id, role: 'applicant' },
      { applicationId, step: 'documents', detail: { item, change } },
      now,
    );
}

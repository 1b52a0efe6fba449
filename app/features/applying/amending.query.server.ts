import { type Amending, amendingOf } from '#app/data/amending.server';
import { type Application, findOwnApplication } from '#app/data/application.server';
import { outcomeOf } from '#app/data/case-outcome.server';
import { db } from '#app/data/db.server';
import { isId } from '#app/data/id';
import type { Inconsistency } from '#app/domain/application/consistency';
import type { Outcome } from '#app/domain/eligibility/outcome';
import { addedBlockers } from './consistency.server';

export type { Amending };

interface Blockers {
  remarks: Inconsistency[];
  outcome: Outcome;
}

/** What a change makes contradict itself. */
export function amendmentBlockers(application: Application, amending: Amending, now: Date): Blockers {
  const { after, documents, items } = amending;
  const outcome = outcomeOf(after, now);
  const before = { form: application, outcome: outcomeOf(application, now), documents };
  const files = [...documents, ...items.flatMap((each) => each.files)];
  return { remarks: addedBlockers(before, { form: after, outcome, documents: files }, now), outcome };
}

/** What this person is about to change in a sent application; null of the amending where nothing may be changed now. */
export async function ownAmending(
  accountId: string,
  id: string | undefined,
  now: Date,
): Promise<{ application: Application; amending: Amending | null; blockers: Blockers | null } | null> {
  const application = isId(id) ? await findOwnApplication(db, accountId, id) : null;
  if (!application) return null;
  const amending = await amendingOf(db, application, now);
  return { application, amending, blockers: amending && amendmentBlockers(application, amending, now) };
}

import { type Amending, amendingOf } from '#app/data/amending.server';
import { type Application, findOwnApplication } from '#app/data/application.server';
import { outcomeOf } from '#app/data/case-outcome.server';
import { db } from '#app/data/db.server';
import { isId } from '#app/data/id';
import type { Inconsistency } from '#app/domain/application/consistency';
import type { Outcome } from '#app/domain/eligibility/outcome';
import { addedRemarks } from './consistency.server';

export type { Amending };

interface Remarked {
  remarks: Inconsistency[];
  outcome: Outcome;
}

/** What no longer fits together with the change, and the outcome as it would be. */
export function amendmentRemarks(application: Application, amending: Amending, now: Date): Remarked {
  const { after, documents, items } = amending;
  const outcome = outcomeOf(after, now);
  const before = { form: application, outcome: outcomeOf(application, now), documents };
  const files = [...documents, ...items.flatMap((each) => each.files)];
  return { remarks: addedRemarks(before, { form: after, outcome, documents: files }, now), outcome };
}

/** What this person is about to change in a sent application; null of the amending where nothing may be changed now. */
export async function ownAmending(
  accountId: string,
  id: string | undefined,
  now: Date,
): Promise<{ application: Application; amending: Amending | null; remarked: Remarked | null } | null> {
  const application = isId(id) ? await findOwnApplication(db, accountId, id) : null;
  if (!application) return null;
  const amending = await amendingOf(db, application, now);
  return { application, amending, remarked: amending && amendmentRemarks(application, amending, now) };
}

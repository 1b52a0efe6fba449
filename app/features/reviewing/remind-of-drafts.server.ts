import { lockCase } from '#app/data/case.server';
import { oweDraftLetter } from '#app/data/case-letter.server';
import { transaction } from '#app/data/db.server';
import { draftsToRemindOf } from '#app/data/draft.server';
import { draftKeptUntil, terms } from '#app/domain/application/deadlines';
import { today } from '#app/domain/basics/plain-date';

const day = 86_400_000;
const batch = 200;

/** Tells owners of drafts some days before they are discarded, once for each time they were saved. Says how many. */
export async function remindOfDrafts(now: Date): Promise<number> {
  const before = new Date(now.getTime() - (terms.draft - terms.draftReminder) * day);
  let reminded = 0;
  for (const id of await draftsToRemindOf(before, batch)) {
    const owed = await transaction(async (tx) => {
      await lockCase(tx, id);
      const draft = await tx.application.findFirst({ where: { id, status: 'draft', savedAt: { lt: before } } });
      if (!draft) return false;
      return oweDraftLetter(tx, draft, { until: draftKeptUntil(today(draft.savedAt)) }, now);
    });
    if (owed) reminded += 1;
  }
  return reminded;
}

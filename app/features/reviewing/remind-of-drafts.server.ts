import { lockCase } from '#app/data/case.server';
import { oweDraftLetter } from '#app/data/case-letter.server';
import { transaction } from '#app/data/db.server';
import { draftsToRemindOf } from '#app/data/draft.server';
import { draftKeptUntil, terms } from '#app/domain/application/deadlines';
import { addDays, later, today } from '#app/domain/basics/plain-date';

const day = 86_400_000;
const batch = 200;

/** Tells owners of drafts some days before they are discarded, each time once for each time they were saved. Says how many. */
export async function remindOfDrafts(now: Date): Promise<number> {
  let reminded = 0;
  // The last reminder first: where both are due at once, after a pause, it is the one that counts.
  for (const left of [...terms.draftReminders].sort((a, b) => a - b)) reminded += await remind(left, now);
  return reminded;
}

async function remind(left: number, now: Date): Promise<number> {
  const kept = terms.draft - left;
  const before = new Date(now.getTime() - kept * day);
  let reminded = 0;
  for (const id of await draftsToRemindOf({ before, kept }, batch)) {
    const owed = await transaction(async (tx) => {
      await lockCase(tx, id);
      const draft = await tx.application.findFirst({ where: { id, status: 'draft', savedAt: { lt: before } } });
      if (!draft) return false;
      // Where the clock stood still, the days that are left are counted from the letter.
      const until = later(draftKeptUntil(today(draft.savedAt)), addDays(today(now), Math.min(...terms.draftReminders)));
      return oweDraftLetter(tx, draft, { until, left }, now);
    });
    if (owed) reminded += 1;
  }
  return reminded;
}

import { findOwnApplication } from '#app/data/application.server';
import { transaction } from '#app/data/db.server';
import { documentsOf } from '#app/data/document.server';
import { takeAway } from '#app/data/document-use.server';
import { removeEntry as takeOut } from '#app/data/entry.server';
import { isId } from '#app/data/id';
import { lockOwnApplication } from '#app/data/own-application.server';
import { entryOf } from '#app/domain/application/entries';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';

/** Takes an entry out of a draft, with the files that were sent for it alone. A second press finds it done. */
export const removeEntry = (
  { id, entry }: { id: string; entry: string },
  actor: { id: string },
  { now }: { now: Date },
): Promise<Verdict<undefined, 'not-found' | 'already-sent'>> =>
  transaction(async (tx) => {
    if (!isId(entry)) return refuse('not-found');
    await lockOwnApplication(tx, actor.id, id);
    const application = await findOwnApplication(tx, actor.id, id);
    if (!application) return refuse('not-found');
    const removed = await takeOut(tx, { id: entry, accountId: actor.id, applicationId: id }, now);
    if (!removed) return refuse('already-sent');
    const documents = await documentsOf(tx, id);
    const own = documents.filter(({ item }) => entryOf(item) === entry);
    const stay = documents.filter((place) => !own.includes(place));
    for (const place of [...own.filter(({ use }) => use), ...own.filter(({ use }) => !use)])
      await takeAway(tx, place, stay, now);
    return pass();
  });

import { transaction } from '#app/data/db.server';
import { findOwnDocument } from '#app/data/document.server';
import { takeAway } from '#app/data/document-use.server';
import { isId } from '#app/data/id';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import { noteChange } from './note-change.server';
import { ownItems } from './own-items.server';
import { leavesEmpty, ownPlace, type PlaceName } from './own-place.server';

/** Where the person was: the application, the item, and whether files can be sent for it now. */
export interface Changed {
  applicationId: string;
  item: string;
  asked: boolean;
}

/**
 * Takes a file away: from a draft any, later those that can still be replaced. It is kept as a version, shown no more.
 * A second press finds it done.
 */
export const removeDocument = (
  name: PlaceName,
  actor: { id: string },
  { now }: { now: Date },
): Promise<Verdict<Changed, 'not-found' | 'still-required'>> =>
  transaction(async (tx) => {
    const found = await ownPlace(tx, actor.id, name, now);
    if (!found) {
      const gone = isId(name.id) ? await findOwnDocument(tx, actor.id, name.id, { removed: true }) : null;
      if (!gone?.removedAt) return refuse('not-found');
      const item = name.item ?? gone.item;
      const own = await ownItems(tx, actor.id, gone.applicationId, now);
      return pass({ applicationId: gone.applicationId, item, asked: !!own?.items.some((each) => each.item === item) });
    }
    const { own, place, documents, open } = found;
    const { id: applicationId, status } = own.application;
    if (leavesEmpty(found)) return refuse('still-required', { applicationId, item: place.item });
    await takeAway(tx, place, documents, now);
    await noteChange(tx, actor, { applicationId, status, item: place.item, change: 'removed', held: place.held }, now);
    return pass({ applicationId, item: place.item, asked: open !== null });
  });

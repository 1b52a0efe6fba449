import { transaction } from '#app/data/db.server';
import { findOwnDocument, removeDocuments } from '#app/data/document.server';
import { isId } from '#app/data/id';
import { lockOwnApplication, touchDraft } from '#app/data/own-application.server';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import { countsFor } from './keep-document.server';
import { ownItems } from './own-items.server';

/** Takes a file away: from a draft any, while the office asks only those sent since. It is kept as a version, shown no more. */
export const removeDocument = (
  id: string,
  actor: { id: string },
  { now }: { now: Date },
): Promise<Verdict<{ applicationId: string; item: string; asked: boolean }, 'not-found'>> =>
  transaction(async (tx) => {
    if (!isId(id)) return refuse('not-found');
    const document = await findOwnDocument(tx, actor.id, id, { removed: true });
    if (!document) return refuse('not-found');
    const { applicationId, item } = document;
    await lockOwnApplication(tx, actor.id, applicationId);
    const own = await ownItems(tx, actor.id, applicationId, now);
    if (!own) return refuse('not-found');
    const asked = own.items.some((open) => open.item === item);
    // Taken away before: the second press finds it done.
    if (document.removedAt) return pass({ applicationId, item, asked });
    const { status } = own.application;
    const removable = status === 'draft' || own.items.some((open) => open.since !== null && countsFor(open, document));
    if (!removable) return refuse('not-found');
    await removeDocuments(tx, [id], now);
    await touchDraft(tx, actor.id, applicationId, now);
    return pass({ applicationId, item, asked });
  });

import { transaction } from '#app/data/db.server';
import { documentsOf, findOwnDocument } from '#app/data/document.server';
import { restoreDocument as bringBack, takeAway } from '#app/data/document-use.server';
import { isId } from '#app/data/id';
import { lockOwnApplication } from '#app/data/own-application.server';
import { documentLimits } from '#app/domain/application/document-limits';
import { countsAsSent } from '#app/domain/application/document-states';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import { noteChange } from './note-change.server';
import { countsFor, ownItems } from './own-items.server';
import type { PlaceName } from './own-place.server';
import type { Changed } from './remove-document.server';
import { giveUse } from './reuse-document.server';

/** Brings back a file taken away a moment ago, while its item is open and has room; where one file is asked for it takes its place again. */
export const restoreDocument = (
  { id, item: from }: PlaceName,
  actor: { id: string },
  { now }: { now: Date },
): Promise<Verdict<Changed, 'not-found' | 'too-many' | 'too-many-for-item'>> =>
  transaction(async (tx) => {
    const named = isId(id) ? await findOwnDocument(tx, actor.id, id, { removed: true }) : null;
    if (!named) return refuse('not-found');
    await lockOwnApplication(tx, actor.id, named.applicationId);
    // Pressed twice: the second sees what the first has done.
    const document = await findOwnDocument(tx, actor.id, id, { removed: true });
    if (!document || document.erasedAt) return refuse('not-found');
    // It still stands elsewhere: brought back it has a second place again.
    if (!document.removedAt) return giveUse(tx, { id, item: from ?? document.item }, actor, now);
    const { applicationId, item } = document;
    const own = await ownItems(tx, actor.id, applicationId, now);
    const open = own?.items.find((each) => countsFor(each, document));
    if (!own || !open) return refuse('not-found');
    const changed = { applicationId, item, asked: true };
    const documents = await documentsOf(tx, applicationId, { withHeld: true });
    const standing = documents.filter(countsAsSent);
    const beside = standing.filter((each) => countsFor(open, each));
    const gives = open.maxFiles === 1 ? beside : [];
    const full = { applicationId, item };
    if (beside.length - gives.length >= open.maxFiles) return refuse('too-many-for-item', full);
    if (standing.filter(({ use }) => use === null).length - gives.length >= documentLimits.files)
      return refuse('too-many', full);
    for (const place of gives) await takeAway(tx, place, documents, now);
    await bringBack(tx, id);
    const { status } = own.application;
    await noteChange(tx, actor, { applicationId, status, item, change: 'restored', held: open.held }, now);
    return pass(changed);
  });

import { transaction } from '#app/data/db.server';
import { turnPages } from '#app/data/document-use.server';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import { isHeldElsewhere, ownPlace, type PlaceName } from './own-place.server';
import type { Changed } from './remove-document.server';

/**
 * Turns the pages of a file a quarter to the right. The bytes stay as they came; readers see the pages turned.
 * A file that the office has accepted at another item stays as it was seen there.
 * `turned` is how far they were when the form was drawn, in degrees: the same form sent twice turns once.
 */
export const turnDocument = (
  { turned, ...name }: PlaceName & { turned?: number },
  actor: { id: string },
  { now }: { now: Date },
): Promise<Verdict<Changed, 'not-found'>> =>
  transaction(async (tx) => {
    const found = await ownPlace(tx, actor.id, name, now);
    if (!found || isHeldElsewhere(found)) return refuse('not-found');
    const { own, place, open } = found;
    const changed = { applicationId: own.application.id, item: place.item, asked: open !== null };
    if (turned !== undefined && turned !== (place.rotation[0] ?? 0)) return pass(changed);
    const rotation = Array.from({ length: place.pageCount }, (_, page) => ((place.rotation[page] ?? 0) + 90) % 360);
    await turnPages(tx, place.id, rotation);
    return pass(changed);
  });

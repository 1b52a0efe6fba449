import { transaction } from '#app/data/db.server';
import { turnPages } from '#app/data/document-use.server';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import { ownPlace, type PlaceName } from './own-place.server';
import type { Changed } from './remove-document.server';

/** Turns the pages of a file a quarter to the right. The bytes stay as they came; readers see the pages turned. */
export const turnDocument = (
  name: PlaceName,
  actor: { id: string },
  { now }: { now: Date },
): Promise<Verdict<Changed, 'not-found'>> =>
  transaction(async (tx) => {
    const found = await ownPlace(tx, actor.id, name, now);
    if (!found) return refuse('not-found');
    const { own, place, open } = found;
    const rotation = Array.from({ length: place.pageCount }, (_, page) => ((place.rotation[page] ?? 0) + 90) % 360);
    await turnPages(tx, place.id, rotation);
    return pass({ applicationId: own.application.id, item: place.item, asked: open !== null });
  });

import { transaction } from '#app/data/db.server';
import { arrange } from '#app/data/document-use.server';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import { ownPlace, type PlaceName } from './own-place.server';
import type { Changed } from './remove-document.server';

/**
 * Moves a file one place up or down among the files of its item; at the end it stays where it is.
 * `stood` is where it stood when the form was drawn, from 0: the same form sent twice moves once.
 */
export const moveDocument = (
  { stood, ...name }: PlaceName & { stood?: number },
  by: 'up' | 'down',
  actor: { id: string },
  { now }: { now: Date },
): Promise<Verdict<Changed, 'not-found'>> =>
  transaction(async (tx) => {
    const found = await ownPlace(tx, actor.id, name, now);
    if (!found?.open) return refuse('not-found');
    const { own, place, beside } = found;
    const changed = { applicationId: own.application.id, item: place.item, asked: true };
    const order = [...beside];
    const from = order.indexOf(place);
    if (stood !== undefined && stood !== from) return pass(changed);
    const to = Math.min(order.length - 1, Math.max(0, from + (by === 'up' ? -1 : 1)));
    order.splice(to, 0, ...order.splice(from, 1));
    await arrange(tx, order);
    return pass(changed);
  });

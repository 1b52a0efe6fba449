import { type Tx, transaction } from '#app/data/db.server';
import { documentsOf, findOwnDocument } from '#app/data/document.server';
import { createUse, takeAway } from '#app/data/document-use.server';
import { isId } from '#app/data/id';
import { lockOwnApplication } from '#app/data/own-application.server';
import { countsAsSent } from '#app/domain/application/document-states';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import { noteChange } from './note-change.server';
import { countsFor, ownItems } from './own-items.server';
import type { Changed } from './remove-document.server';

/** Lets a file of this application serve one more item: a second place of the same bytes. */
export const reuseDocument = (
  place: { id: string; item: string },
  actor: { id: string },
  { now }: { now: Date },
): Promise<Verdict<Changed, 'not-found' | 'too-many-for-item'>> => transaction((tx) => giveUse(tx, place, actor, now));

export async function giveUse(
  tx: Tx,
  { id, item }: { id: string; item: string },
  actor: { id: string },
  now: Date,
): Promise<Verdict<Changed, 'not-found' | 'too-many-for-item'>> {
  const document = isId(id) ? await findOwnDocument(tx, actor.id, id) : null;
  if (!document || !countsAsSent(document)) return refuse('not-found');
  const { applicationId } = document;
  await lockOwnApplication(tx, actor.id, applicationId);
  const own = await ownItems(tx, actor.id, applicationId, now);
  const open = own?.items.find((each) => each.item === item);
  // A file that is held back itself has one place: it comes in with its change.
  if (!own || !open || document.held) return refuse('not-found');
  const changed = { applicationId, item, asked: true };
  const { held } = open;
  const documents = await documentsOf(tx, applicationId, { withHeld: true });
  const beside = documents.filter((each) => countsAsSent(each) && countsFor(open, each));
  if (beside.some((each) => each.id === id)) return pass(changed);
  const gives = open.maxFiles === 1 ? beside : [];
  if (beside.length - gives.length >= open.maxFiles) return refuse('too-many-for-item', { applicationId, item });
  for (const place of gives) await takeAway(tx, place, documents, now);
  const position = 1 + Math.max(0, ...beside.map((each) => each.position));
  await createUse(tx, { documentId: id, item, position, held }, now);
  await noteChange(tx, actor, { applicationId, status: own.application.status, item, change: 'added', held }, now);
  return pass(changed);
}

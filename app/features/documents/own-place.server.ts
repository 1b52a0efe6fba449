import type { Tx } from '#app/data/db.server';
import { type DocumentRow, documentsOf, findOwnDocument } from '#app/data/document.server';
import { isId } from '#app/data/id';
import { lockOwnApplication } from '#app/data/own-application.server';
import { countsAsSent } from '#app/domain/application/document-states';
import { mayEdit } from '#app/domain/application/editable';
import { countsFor, type OpenItem, type OwnItems, ownItems } from './own-items.server';

/** A file at an item, named by the file and the item; the item is left out where it is the file's own. */
export interface PlaceName {
  id: string;
  item?: string;
}

export interface OwnPlace {
  own: OwnItems;
  documents: DocumentRow[];
  place: DocumentRow;
  /** The item, when files can be sent for it now; null for one that is not asked for any more. */
  open: OpenItem | null;
  /** The files of the item as they stand, this one among them. */
  beside: DocumentRow[];
}

/** A file of the person's own application where it may be changed now, held until the transaction ends; null for anything else. */
export async function ownPlace(tx: Tx, accountId: string, name: PlaceName, now: Date): Promise<OwnPlace | null> {
  const document = isId(name.id) ? await findOwnDocument(tx, accountId, name.id) : null;
  if (!document) return null;
  await lockOwnApplication(tx, accountId, document.applicationId);
  const own = await ownItems(tx, accountId, document.applicationId, now);
  const documents = await documentsOf(tx, document.applicationId, { withHeld: true });
  const places = documents.filter(({ id, item }) => id === name.id && item === (name.item ?? document.item));
  // It may stand here as it was sent and once more for a change: what can be changed is meant.
  const place = places.find((each) => own?.items.some((open) => countsFor(open, each))) ?? places[0];
  if (!own || !place) return null;
  const open = own.items.find((each) => countsFor(each, place)) ?? null;
  // What is not asked for any more can be taken away before sending; later it is not there.
  if (!open && !mayEdit(own.application.status)) return null;
  const beside = documents.filter((each) => (open ? countsFor(open, each) : each.item === place.item));
  return { own, documents, place, open, beside };
}

/** Would a required item stand empty in an application that was sent? */
export const leavesEmpty = ({ own, open, beside, place }: OwnPlace): boolean =>
  !mayEdit(own.application.status) &&
  open?.need?.required === true &&
  !open.held &&
  beside.filter(countsAsSent).every(({ id }) => id === place.id);

/** Does the file also stand where it may not be changed any more, such as among what was sent before the office asked? */
export const isHeldElsewhere = ({ own, documents, place }: OwnPlace): boolean =>
  !mayEdit(own.application.status) &&
  documents.some((each) => each.id === place.id && !own.items.some((item) => countsFor(item, each)));

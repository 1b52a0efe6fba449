import { db } from '#app/data/db.server';
import { type DocumentRow, documentsOf, findOwnDocument } from '#app/data/document.server';
import { isId } from '#app/data/id';
import { countsAsSent } from '#app/domain/application/document-states';
import { servedToo, servingFiles } from '#app/domain/application/same-paper';
import { countsFor, type OwnItems, ownItems } from './own-items.server';

/** A document of the person's own application; null for anything else. */
export const ownDocument = (accountId: string, id: string | undefined) =>
  isId(id) ? findOwnDocument(db, accountId, id) : Promise.resolve(null);

/** One that is spoken of, also when it has just been taken away. */
export const spokenOf = (accountId: string, id: string | null) =>
  isId(id ?? undefined) ? findOwnDocument(db, accountId, id ?? '', { removed: true }) : Promise.resolve(null);

/** One item of the checklist with the files it holds; null when it is not open to this person now. */
export async function itemPage(
  accountId: string,
  { id, item }: { id: string | undefined; item: string | undefined },
  now: Date,
) {
  const own: OwnItems | null = isId(id) ? await ownItems(db, accountId, id, now) : null;
  const at = own?.items.findIndex((each) => each.item === item) ?? -1;
  const open = own?.items[at];
  if (!own || !open) return null;
  const all = await documentsOf(db, own.application.id, { withHeld: true });
  const documents = all.filter((document) => countsFor(open, document));
  // With a change, what was sent may be sent again, also under its own item.
  const reusable = all.filter(
    (each) =>
      !each.held &&
      each.use === null &&
      (open.held || each.item !== item) &&
      countsAsSent(each) &&
      !stands(documents, each),
  );
  const needs = own.items.filter(({ held }) => held === open.held);
  return {
    application: own.application,
    open,
    all,
    documents,
    reusable,
    same: servingFiles(open.item, all.filter(countsAsSent), needs, own.application).filter((each) =>
      reusable.some(({ id: file }) => file === each.id),
    ),
    servedToo: servedToo(open.item, needs, own.application),
    next: own.items[at + 1]?.item ?? null,
  };
}

const stands = (documents: readonly DocumentRow[], { id }: DocumentRow) => documents.some((each) => each.id === id);

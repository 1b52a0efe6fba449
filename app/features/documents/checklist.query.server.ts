import { findOwnApplication } from '#app/data/application.server';
import { db } from '#app/data/db.server';
import { documentsOf } from '#app/data/document.server';
import { isId } from '#app/data/id';
import { missingItems, unanswered } from '#app/domain/application/completeness';
import { countsAsSent } from '#app/domain/application/document-states';
import { servedToo, servingFiles } from '#app/domain/application/same-paper';
import { needsOf } from './own-items.server';

/** The checklist of an application with what was sent for each item, and the files that are not asked for any more. */
export async function documentsPage(accountId: string, id: string | undefined, now: Date) {
  const application = isId(id) ? await findOwnApplication(db, accountId, id) : null;
  if (!application) return null;
  const needs = needsOf(application, now);
  const documents = await documentsOf(db, application.id);
  const counted = documents.filter(countsAsSent);
  const asked = new Set(needs.map(({ item }) => item));
  return {
    application,
    documents,
    items: needs.map((need) => ({
      item: need.item,
      need,
      files: counted.filter(({ item }) => item === need.item).length,
      same: servingFiles(need.item, counted, needs, application),
      servedToo: servedToo(need.item, needs, application),
    })),
    aside: documents.filter(
      ({ id, use }) => use === null && !documents.some((each) => each.id === id && asked.has(each.item)),
    ),
    complete: unanswered(application).length === 0 && missingItems(needs, counted).length === 0,
  };
}

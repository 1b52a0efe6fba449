import { amendScope } from '#app/domain/application/amendable';
import {
  type AmendDraft,
  type AmendItem,
  amendChanges,
  amendedForm,
  amendItems,
  openedGaps,
  takenOut,
} from '#app/domain/application/amending';
import { counted, type Gap, itemsToFile } from '#app/domain/application/completeness';
import { countsAsSent } from '#app/domain/application/document-states';
import { entryOf } from '#app/domain/application/entries';
import type { Entry } from '#app/domain/application/lists';
import type { AnswerChange } from '#app/domain/application/request-rows';
import { today } from '#app/domain/basics/plain-date';
import { amendDraftsOf } from './amend-draft.server';
import { type Application, asTyped } from './application.server';
import { outcomeOf } from './case-outcome.server';
import type { Tx } from './db.server';
import { type DocumentRow, documentsOf } from './document.server';

/** What an applicant is about to change in a sent application, and what that makes be needed. */
export interface Amending {
  drafts: AmendDraft[];
  /** As it would stand: with everything that was typed, and as it counts. */
  typed: Application;
  after: Application;
  changes: AnswerChange[];
  removed: Entry[];
  gaps: Gap[];
  /** Papers that go with the change, each with the files sent for it so far. */
  items: (AmendItem & { files: DocumentRow[] })[];
  /** Items without the file they cannot do without. */
  missing: string[];
  /** What stood before, and stays unless it is replaced. */
  documents: DocumentRow[];
}

/** What is prepared; ages and experience count as on the day of submission, as they did when it was sent. */
export async function amendingOf(tx: Tx, application: Application, now: Date): Promise<Amending | null> {
  if (!amendScope(application.status)) return null;
  const drafts = await amendDraftsOf(tx, application.id);
  const all = await documentsOf(tx, application.id, { withHeld: true });
  const documents = all.filter(({ held }) => !held);
  const held = all.filter((document) => document.held);
  const on = today(application.submittedAt ?? now);
  const before = asTyped(application);
  const sent = [...new Set([...application.sent, ...held.filter(countsAsSent).map(({ item }) => item)])];
  const typed = { ...amendedForm(before, drafts), sent };
  const after = counted(typed, on);
  const changes = amendChanges(before, typed);
  const removed = takenOut(before, typed);
  const items = amendItems(changes, {
    before: itemsToFile(outcomeOf(application, now).documents),
    after: itemsToFile(outcomeOf(after, now).documents),
    sent: documents.filter(countsAsSent),
  }).map((each) => ({ ...each, files: held.filter(({ item }) => item === each.item) }));
  return {
    ...{ drafts, typed, after, changes, removed, items, documents },
    gaps: openedGaps(before, typed),
    missing: items
      .filter(({ required, files }) => required && !files.some(countsAsSent))
      .map(({ item }) => item)
      .filter((item) => !removed.some(({ id }) => id === entryOf(item))),
  };
}

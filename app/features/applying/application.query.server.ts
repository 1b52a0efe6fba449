import { type Application, findOwnApplication } from '#app/data/application.server';
import { outcomeOf } from '#app/data/case-outcome.server';
import { db } from '#app/data/db.server';
import { type DocumentRow, documentsOf } from '#app/data/document.server';
import { isId } from '#app/data/id';
import {
  counted,
  type Gap,
  itemsToFile,
  missingItems,
  progressOf,
  type SectionProgress,
  unanswered,
} from '#app/domain/application/completeness';
import type { Inconsistency } from '#app/domain/application/consistency';
import { countsAsSent } from '#app/domain/application/document-states';
import { today } from '#app/domain/basics/plain-date';
import type { DocumentNeed, Outcome } from '#app/domain/eligibility/outcome';
import { isBlocked, remarksOn } from './consistency.server';

export type { Application, DocumentRow };

/** The person's own application; null for anything else, a number that is none included. */
export const ownApplication = (accountId: string, id: string | undefined): Promise<Application | null> =>
  isId(id) ? findOwnApplication(db, accountId, id) : Promise.resolve(null);

export interface Progress {
  sections: SectionProgress[];
  gaps: Gap[];
  outcome: Outcome;
  /** The checklist before sending. */
  needs: DocumentNeed[];
  documents: DocumentRow[];
  missing: string[];
  /** Nothing is missing. */
  complete: boolean;
  /** What does not fit together. */
  remarks: Inconsistency[];
  /** Complete, and nothing in it contradicts itself: it can be declared and sent. */
  ready: boolean;
}

/** How far an application is and what its answers give. */
export async function applicationProgress(application: Application, now: Date): Promise<Progress> {
  const form = counted(application, today(now));
  const outcome = outcomeOf(form, now);
  const documents = await documentsOf(db, application.id);
  const gaps = unanswered(form);
  const missing = missingItems(outcome.documents, documents.filter(countsAsSent));
  const complete = gaps.length === 0 && missing.length === 0;
  const remarks = remarksOn(form, { outcome, documents }, now);
  return {
    sections: progressOf(form, Object.keys(application.pages)),
    gaps,
    outcome,
    needs: itemsToFile(outcome.documents),
    documents,
    missing,
    complete,
    remarks,
    ready: complete && !isBlocked(remarks),
  };
}

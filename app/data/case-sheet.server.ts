import { type DecisionSheet, decisionSheet } from '#app/domain/decisions/decision-sheet';
import type { Application } from './application.server';
import { outcomeOnBasis } from './case-outcome.server';
import { type CaseCheck, checksOf } from './check.server';
import type { Tx } from './db.server';
import { type DocumentRow, documentsOf } from './document.server';

interface Judged {
  application: Application;
  /** By all findings, also those that not everybody may read: the sheet tells nothing of them but that they are made. */
  judged: readonly CaseCheck[];
  documents: readonly Pick<DocumentRow, 'item' | 'fileName'>[];
}

/** The sheet of a case as it stands: on what was verified, and before the checks on what was claimed. */
export function sheetOf({ application, judged: checks, documents }: Judged, now: Date): DecisionSheet {
  const basis = checks.length > 0 ? 'verified-else-claimed' : 'claimed';
  return decisionSheet({ outcome: outcomeOnBasis(application, checks, basis, now), checks, documents });
}

/** The same, read for a decision that is about to be signed. */
export async function readSheet(tx: Tx, application: Application, now: Date) {
  const [checks, documents] = [
    await checksOf(tx, application.id, now),
    await documentsOf(tx, application.id, { readyOnly: true }),
  ];
  return { checks, sheet: sheetOf({ application, judged: checks, documents }, now) };
}

import { entryNeeds } from '#app/domain/application/entries';
import { dependantsOf } from '#app/domain/application/family';
import { today } from '#app/domain/basics/plain-date';
import { type DecisionSheet, decisionSheet } from '#app/domain/decisions/decision-sheet';
import { allChecksClosed } from '#app/domain/decisions/may-grant';
import { holdersChecks, type PersonSheet, personSheets } from '#app/domain/decisions/person-sheet';
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
  const own = checksOfHolder(application, checks);
  const sheet = decisionSheet({ outcome: outcomeOnBasis(application, own, basis, now), checks: own, documents });
  const persons = sheetsOfFamily({ application, judged: checks, documents }, now);
  return persons.length > 0 ? { ...sheet, persons } : sheet;
}

/** The checks as they decide about the applicant: what is wrong with a paper of the family is not wrong with them. */
export const checksOfHolder = (application: Application, checks: readonly CaseCheck[]): CaseCheck[] =>
  holdersChecks(checks, familyOf(application));

const familyOf = (application: Application) => dependantsOf(application).map(({ id }) => id);

export function sheetsOfFamily({ application, judged: checks, documents }: Judged, now: Date): PersonSheet[] {
  const submittedOn = today(application.submittedAt ?? now);
  return personSheets({
    programme: application.programme,
    family: dependantsOf(application),
    checks,
    needs: entryNeeds(application, submittedOn),
    documents: documents.map(({ item, fileName }) => ({ item, fileName })),
    submittedOn,
  });
}

/** The same, read for a decision that is about to be signed. */
export async function readSheet(tx: Tx, application: Application, now: Date) {
  const [checks, documents] = [
    await checksOf(tx, application.id, now),
    await documentsOf(tx, application.id, { readyOnly: true }),
  ];
  return {
    /** As they decide about the applicant. */
    checks: checksOfHolder(application, checks),
    closed: allChecksClosed(checks),
    sheet: sheetOf({ application, judged: checks, documents }, now),
  };
}

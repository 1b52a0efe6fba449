import { findCase } from '#app/data/application.server';
import { findCaseDocument } from '#app/data/case.server';
import { purposeNow } from '#app/data/case-door.server';
import { itemIsOf } from '#app/data/case-seen.server';
import { checkerOf } from '#app/data/checker.server';
import { db } from '#app/data/db.server';
import { recordGlance, recordRead } from '#app/data/document-read.server';
import { isId } from '#app/data/id';
import type { CheckKind } from '#app/domain/application/checks';
import { isOriginalPurpose, type ReadKind } from '#app/domain/application/document-reads';
import { originalMayLeave } from '#app/domain/application/document-states';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import { kindsSeenBy, maySeeFindings } from '#app/domain/people/check-duties';
import type { Officer } from '#app/domain/people/permissions';

export interface Opening {
  kind: Exclude<ReadKind, 'original'>;
  page?: number;
}

type CaseDocument = NonNullable<Awaited<ReturnType<typeof findCaseDocument>>>;

/** A document of a case, for an officer; that it was looked at is written down. Nobody looks into their own. */
export async function openCaseDocument(
  id: string,
  { kind, page }: Opening,
  officer: Officer,
  { now }: { now: Date },
): Promise<CaseDocument | null> {
  const found = await mayOpen(id, officer, now);
  if (!found) return null;
  const { document, purpose } = found;
  if (page !== undefined && (page < 1 || page > document.pageCount)) return null;
  const read = { ...readBy(officer, document), kind, page, purpose };
  await (kind === 'thumbnail' ? recordGlance(read, now) : recordRead(read, now));
  return document;
}

/** The sealed original as it came, with a purpose from the list, and only when an antivirus found it clean. */
export async function openOriginal(
  { id, purpose }: { id: string; purpose: unknown },
  officer: Officer,
  { now }: { now: Date },
): Promise<Verdict<CaseDocument, 'not-found' | 'purpose-required' | 'withheld'>> {
  const found = await mayOpen(id, officer, now);
  if (!found) return refuse('not-found');
  const { document } = found;
  const { applicationId } = document;
  if (!isOriginalPurpose(purpose)) return refuse('purpose-required', { applicationId });
  if (!originalMayLeave(document)) return refuse('withheld', { applicationId });
  await recordRead({ ...readBy(officer, document), kind: 'original', purpose }, now);
  return pass(document);
}

/**
 * Who may not read the case now reads no document of it either: for them there is none. A paper of somebody asked
 * outside is read by whom its check is told to.
 */
async function mayOpen(id: string, officer: Officer, now: Date) {
  const document = isId(id) ? await findCaseDocument(id) : null;
  const application = document && (await findCase(db, document.applicationId));
  if (!application) return null;
  const purpose = await purposeNow(application, officer, now);
  return purpose.ok && (await isSeenBy(officer, document)) ? { document, purpose: purpose.value } : null;
}

async function isSeenBy(officer: Officer, document: CaseDocument): Promise<boolean> {
  const checker = await checkerOf(db, officer);
  const kinds = kindsSeenBy(checker);
  const ofCheck = document.opinion?.checkKind as CheckKind | undefined;
  if (ofCheck) return maySeeFindings(checker, ofCheck) && (!kinds || kinds.includes(ofCheck));
  return !kinds || [document.item, ...document.uses.map(({ item }) => item)].some((item) => itemIsOf(kinds, item));
}

const readBy = (officer: Officer, { id, applicationId }: CaseDocument) => ({
  documentId: id,
  applicationId,
  officerId: officer.id,
  officerRole: roleOf(officer),
});

const roleOf = ({ roles }: Officer) =>
  (['verifier', 'assessor', 'decision-maker', 'intake'] as const).find((role) => roles.includes(role)) ??
  roles[0] ??
  'officer';

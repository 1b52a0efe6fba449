import { namesOf } from './case.server';
import type { Tx } from './db.server';

/** What officers tell each other about a case; no query of an applicant reads it. */
export interface CaseNote {
  id: string;
  at: Date;
  authorName: string | null;
  text: string;
}

export async function notesOf(tx: Tx, applicationId: string): Promise<CaseNote[]> {
  const rows = await tx.caseNote.findMany({
    where: { applicationId },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: 100,
  });
  const names = await namesOf(
    tx,
    rows.map(({ authorId }) => authorId),
  );
  return rows.map(({ id, at, text, authorId }) => ({ id, at, text, authorName: names.get(authorId) ?? null }));
}

/** Keeps a note; the same sending twice is one note. */
export const addNote = (
  tx: Tx,
  note: { applicationId: string; authorId: string; text: string; sendKey: string },
  now: Date,
) => tx.caseNote.createMany({ data: [{ ...note, at: now }], skipDuplicates: true });

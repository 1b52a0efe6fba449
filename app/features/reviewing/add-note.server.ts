import { findCase } from '#app/data/application.server';
import { checkerOf } from '#app/data/checker.server';
import { transaction } from '#app/data/db.server';
import { isId } from '#app/data/id';
import { addNote } from '#app/data/note.server';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import { kindsSeenBy } from '#app/domain/people/check-duties';
import type { Officer } from '#app/domain/people/permissions';

/** A word to colleagues on a case, whatever its status; who sees no more than identity neither reads nor writes here. */
export const addCaseNote = (
  { id, text, key }: { id: string; text: string; key: string },
  officer: Officer,
  { now }: { now: Date },
): Promise<Verdict<undefined, 'not-found' | 'own-application' | 'not-your-role'>> =>
  transaction(async (tx) => {
    const application = isId(id) ? await findCase(tx, id) : null;
    if (!application) return refuse('not-found');
    if (application.accountId === officer.id) return refuse('own-application');
    if (kindsSeenBy(await checkerOf(tx, officer))) return refuse('not-your-role');
    await addNote(tx, { applicationId: id, authorId: officer.id, text, sendKey: key }, now);
    return pass();
  });

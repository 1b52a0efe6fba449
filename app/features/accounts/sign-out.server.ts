import { db } from '#app/data/db.server';
import { endSession, type Session } from '#app/data/session.server';

/** Ends this stay; others of the same person go on. */
export async function signOut(session: Session | null): Promise<void> {
  if (session) await endSession(db, session.id);
}

import { db } from '#app/data/db.server';
import { leaveSession, type Session } from '#app/data/session.server';

/** Ends this stay; others of the same person go on. */
export async function signOut(session: Session | null, { now }: { now: Date }): Promise<void> {
  if (session) await leaveSession(db, session.id, now);
}

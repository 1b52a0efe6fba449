/** How long a case stays in the hands of who does nothing with it, in minutes. */
const LOCK_MINUTES = 15;

/** A lock whose last sign of work is not after this moment no longer holds. */
export const lapsedBefore = (now: Date): Date => new Date(now.getTime() - LOCK_MINUTES * 60_000);

export interface Held {
  claimedAt: Date | null;
  /** The holder's last load or save. */
  activeAt: Date | null;
}

/** The last sign of work: what the holder did after taking the case, else the taking itself. */
const lastActive = ({ claimedAt, activeAt }: Held): Date | null =>
  claimedAt && activeAt && activeAt > claimedAt ? activeAt : claimedAt;

/** Does the lock still hold? After fifteen quiet minutes the case is free for others. */
export function isLockAlive(held: Held, now: Date): boolean {
  const last = lastActive(held);
  return last !== null && last > lapsedBefore(now);
}

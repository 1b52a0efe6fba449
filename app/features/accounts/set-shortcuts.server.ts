import { saveShortcuts } from '#app/data/account.server';

/** Turns an officer's single keys on or off; from the next page on. */
export async function setShortcuts(officer: { id: string }, on: boolean): Promise<void> {
  await saveShortcuts(officer.id, on);
}

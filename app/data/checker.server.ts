import type { Checker } from '#app/domain/people/check-duties';
import type { Officer } from '#app/domain/people/permissions';
import type { Tx } from './db.server';
import { jurisdictionOf } from './jurisdiction.server';

/** The officer with the kinds of check the office gave them; none named means all. */
export async function checkerOf(tx: Tx, officer: Officer): Promise<Checker> {
  const { checkKinds = [] } = (await jurisdictionOf(tx, officer.id)) ?? {};
  return { ...officer, checks: checkKinds.length > 0 ? checkKinds : null };
}

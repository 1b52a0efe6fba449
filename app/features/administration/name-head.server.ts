import { lockOfficer, setHead } from '#app/data/account.server';
import { transaction } from '#app/data/db.server';
import { recordEvent } from '#app/data/event.server';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';

/**
 * Says whether a supervisor heads their office: they are told of what is over its time. Nobody names themselves; said
 * twice it is found done.
 */
export async function nameHead(
  { officerId, head }: { officerId: string; head: boolean },
  administrator: { id: string },
  { now }: { now: Date },
): Promise<Verdict<undefined, 'own-roles' | 'not-found' | 'not-a-supervisor'>> {
  if (officerId === administrator.id) return refuse('own-roles');
  return transaction(async (tx) => {
    if (!(await lockOfficer(tx, officerId))) return refuse('not-found');
    const set = await setHead(tx, officerId, head);
    if (set === 'not-a-supervisor') return refuse('not-a-supervisor');
    if (set === 'set') {
      const detail = { officer: officerId, head };
      await recordEvent(tx, { id: administrator.id, role: 'administrator' }, { step: 'name-head', detail }, now);
    }
    return pass();
  });
}

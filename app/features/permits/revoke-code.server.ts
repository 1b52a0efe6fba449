import { transaction } from '#app/data/db.server';
import { recordEvent } from '#app/data/event.server';
import { revokeOwnCode } from '#app/data/share-code.server';

/** From the commit on the code opens nothing. Asked twice it is done once; a code of somebody else does not exist. */
export const revokeCode = (
  { permitId, id }: { permitId: string; id: string },
  account: { id: string },
  { now }: { now: Date },
): Promise<boolean> =>
  transaction(async (tx) => {
    if (!(await revokeOwnCode(tx, { accountId: account.id, permitId, id }, now))) return false;
    const actor = { id: account.id, role: 'applicant' };
    await recordEvent(tx, actor, { permitId, step: 'unshare', detail: { code: id } }, now);
    return true;
  });

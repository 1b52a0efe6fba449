import { findOwnApplication } from '#app/data/application.server';
import { transaction } from '#app/data/db.server';
import { recordEvent } from '#app/data/event.server';
import { lockOwnApplication } from '#app/data/own-application.server';
import { revokeLinks } from '#app/data/signed-link.server';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';

/** From the commit on the link opens nothing. Told twice it is done once. */
export const revokeEmployerLink = (
  id: string,
  account: { id: string },
  { now }: { now: Date },
): Promise<Verdict<undefined, 'not-found'>> =>
  transaction(async (tx) => {
    await lockOwnApplication(tx, account.id, id);
    if (!(await findOwnApplication(tx, account.id, id))) return refuse('not-found');
    if ((await revokeLinks(tx, { purpose: 'offer', subject: id }, now)) > 0) {
      const by = { id: account.id, role: 'applicant' };
      await recordEvent(tx, by, { applicationId: id, step: 'revoke-employer-link' }, now);
    }
    return pass();
  });

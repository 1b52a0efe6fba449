import { transaction } from '#app/data/db.server';
import { lockApplicationsOf } from '#app/data/own-application.server';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';

/** Deletes an applicant's account, as long as no application was ever sent; drafts go with it. */
export const closeAccount = (
  accountId: string,
  { now }: { now: Date },
): Promise<Verdict<undefined, 'has-applications'>> =>
  transaction(async (tx) => {
    // What is being sent at this moment is waited for: it would lose its answers.
    await lockApplicationsOf(tx, accountId);
    const sent = await tx.application.count({ where: { accountId, status: { notIn: ['draft', 'discarded'] } } });
    if (sent > 0) return refuse('has-applications');
    const { count } = await tx.account.updateMany({
      where: { id: accountId, kind: 'applicant' },
      data: { closedAt: now, email: `closed-${accountId}`, passwordHash: null, displayName: null },
    });
    if (count === 0) return refuse('has-applications');
    await tx.answerPage.deleteMany({ where: { application: { accountId } } });
    await tx.entry.deleteMany({ where: { application: { accountId } } });
    await tx.document.updateMany({ where: { application: { accountId } }, data: { removedAt: now } });
    await tx.application.updateMany({ where: { accountId, status: 'draft' }, data: { status: 'discarded' } });
    await tx.letter.deleteMany({ where: { accountId } });
    await tx.typedForm.deleteMany({ where: { accountId } });
    await tx.session.deleteMany({ where: { accountId } });
    return pass();
  });

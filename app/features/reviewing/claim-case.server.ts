import { findCase } from '#app/data/application.server';
import { claim, dutiesOf, release } from '#app/data/case.server';
import { refusedStep } from '#app/data/case-step.server';
import { transaction } from '#app/data/db.server';
import { recordEvent } from '#app/data/event.server';
import { isId } from '#app/data/id';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import { mayClaim, type NotAllowed, type Officer } from '#app/domain/people/permissions';

type Refusal = NotAllowed | 'not-found';

/** Takes a case into the officer's hands. Of two at once one wins; the other learns who holds it. */
export const claimCase = (id: string, officer: Officer, { now }: { now: Date }): Promise<Verdict<undefined, Refusal>> =>
  transaction(async (tx) => {
    const application = isId(id) ? await findCase(tx, id) : null;
    if (!application) return refuse('not-found');
    const verdict = mayClaim(officer, await dutiesOf(tx, application));
    if (!verdict.ok) return refusedStep(officer, id, 'claim', verdict);
    if (application.claimedBy?.id === officer.id) return pass();
    if (!(await claim(tx, { id, status: application.status, officerId: officer.id }, now))) {
      const holder = await findCase(tx, id);
      if (holder?.claimedBy?.id === officer.id) return pass();
      const lost = holder?.claimedBy
        ? refuse('claimed', { name: holder.claimedBy.name ?? '' })
        : refuse('step-not-open');
      return refusedStep(officer, id, 'claim', lost);
    }
    const role = application.status === 'verification' ? 'verifier' : 'decision-maker';
    await recordEvent(tx, { id: officer.id, role: roleOf(officer, role) }, { applicationId: id, step: 'claim' }, now);
    return pass();
  });

/** Puts a case back for others; to let go of what one does not hold changes nothing. */
export const releaseCase = (
  id: string,
  officer: Officer,
  { now }: { now: Date },
): Promise<Verdict<undefined, 'not-claimed'>> =>
  transaction(async (tx) => {
    if (!isId(id) || !(await release(tx, { id, officerId: officer.id }))) {
      return refusedStep(officer, id, 'release', refuse('not-claimed'));
    }
    await recordEvent(
      tx,
      { id: officer.id, role: roleOf(officer, 'verifier') },
      { applicationId: id, step: 'release' },
      now,
    );
    return pass();
  });

/** The role the officer acts in: the usual one where they have it, else one they have. */
const roleOf = (officer: Officer, usual: Officer['roles'][number]) =>
  officer.roles.includes(usual)
    ? usual
    : (officer.roles.find((role) => role === 'assessor') ?? officer.roles[0] ?? usual);

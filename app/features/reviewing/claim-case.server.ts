import { findCase } from '#app/data/application.server';
import { claim, dutiesOf, release } from '#app/data/case.server';
import { refusedStep } from '#app/data/case-step.server';
import { transaction } from '#app/data/db.server';
import { recordEvent } from '#app/data/event.server';
import { isId } from '#app/data/id';
import type { Status } from '#app/domain/application/lifecycle';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import { mayClaim, type NotAllowed, type Officer } from '#app/domain/people/permissions';
import type { OfficerRole } from '#app/domain/people/roles';

type Refusal = NotAllowed | 'not-found';

/** How a case came into somebody's hands: chosen from a list, or given by “Next case”. Counted by the supervisor's page. */
type ClaimedBy = 'picked' | 'next';

/**
 * Takes a case into the officer's hands. Of two at once one wins; the other learns who holds it. A lock whose holder has
 * done nothing for a quarter of an hour is no hindrance.
 */
export const claimCase = (
  id: string,
  officer: Officer,
  { now, how = 'picked' }: { now: Date; how?: ClaimedBy },
): Promise<Verdict<undefined, Refusal>> =>
  transaction(async (tx) => {
    const application = isId(id) ? await findCase(tx, id) : null;
    if (!application) return refuse('not-found');
    const verdict = mayClaim(officer, await dutiesOf(tx, application));
    if (!verdict.ok) return refusedStep(officer, id, 'claim', verdict);
    if (application.claimedBy?.id === officer.id) return pass();
    if (!(await claim(tx, { id, status: application.status, officerId: officer.id }, now))) {
      const holder = await findCase(tx, id);
      if (holder?.claimedBy?.id === officer.id) return pass();
      const whose = holder?.claimedBy ?? holder?.assignedTo;
      const lost = whose ? refuse('claimed', { name: whose.name ?? '' }) : refuse('step-not-open');
      return refusedStep(officer, id, 'claim', lost);
    }
    const role = roleOf(officer, usualRole[application.status] ?? 'decision-maker');
    const lapsed = application.claimedBy && { from: application.claimedBy.id };
    const detail = { how, ...lapsed };
    await recordEvent(tx, { id: officer.id, role }, { applicationId: id, step: 'claim', detail }, now);
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

const usualRole: Partial<Record<Status, OfficerRole>> = {
  submitted: 'intake',
  verification: 'verifier',
  appealed: 'appeals',
};

/** The role the officer acts in: the usual one where they have it, else one they have. */
const roleOf = (officer: Officer, usual: Officer['roles'][number]) =>
  officer.roles.includes(usual)
    ? usual
    : (officer.roles.find((role) => role === 'assessor') ?? officer.roles[0] ?? usual);

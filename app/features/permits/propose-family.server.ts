import type { Application } from '#app/data/application.server';
import type { Tx } from '#app/data/db.server';
import { type Permit, permitsOfApplication } from '#app/data/permit.server';
import { openProposalOf } from '#app/data/proposal.server';
import type { Officer } from '#app/domain/people/permissions';
import { endingWith } from '#app/domain/permits/dependants';
import { withHolder } from '#app/domain/permits/revocation-reasons';
import { keepProposal } from './propose-act.server';

/** The permits of the family whose revocation is proposed when this one is revoked; none of which it is proposed already. */
export async function familyOf(tx: Tx, permit: Permit): Promise<Permit[]> {
  const family = endingWith(permit, await permitsOfApplication(tx, permit.applicationId));
  const open = await Promise.all(
    family.map(({ id, applicationId }) => openProposalOf(tx, { applicationId, permitId: id, act: 'revoke' })),
  );
  return family.filter((_, at) => open[at] === null);
}

/**
 * Whoever revokes the holder's permit proposes the same of each of the family: told, heard and decided by another officer,
 * one by one. Nobody's permit ends silently with another's.
 */
export async function proposeFamily(
  tx: Tx,
  { application, family }: { application: Application; family: readonly Permit[] },
  officer: Officer,
  now: Date,
): Promise<void> {
  for (const permit of family) {
    const of = { applicationId: application.id, permitId: permit.id, act: 'revoke', ground: withHolder } as const;
    const kept = { ...of, correction: null, explanation: null, note: null };
    await keepProposal(tx, { application, permit, kept }, officer, now);
  }
}

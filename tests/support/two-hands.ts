// A revocation or a suspension as two officers make it, for tests of what comes after.
import type { Officer } from '#app/domain/people/permissions';
import type { ProposedAct } from '#app/domain/permits/proposal';
import { officer } from './cases';

/** Days in which the holder says nothing. */
const silence = 7 * 86_400_000;

/** Proposed early enough that it can be approved now; says whether it was. */
export async function byTwoHands(
  { id, act, ground }: { id: string; act: Exclude<ProposedAct, 'correct'>; ground: string },
  { now, proposer, approver }: { now: Date; proposer?: Officer; approver?: Officer },
) {
  const { proposeAct } = await import('#app/features/permits/propose-act.server');
  const { approveProposal } = await import('#app/features/permits/decide-proposal.server');
  const first = proposer ?? (await officer('decision-maker'));
  const proposal = { about: { permit: id }, act, ground, explanation: null, note: null };
  const { isHeardFirst } = await import('#app/domain/permits/proposal');
  const before = isHeardFirst(act, ground) ? new Date(now.getTime() - silence) : now;
  const proposed = await proposeAct(proposal, first, { now: before });
  if (!proposed.ok) return proposed;
  const second = approver ?? (await officer('decision-maker'));
  return approveProposal({ id: proposed.value.id, answer: null }, second, { now });
}

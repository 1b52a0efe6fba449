import { db, type Tx, transaction } from '#app/data/db.server';
import { recordEvent } from '#app/data/event.server';
import { permitById } from '#app/data/permit.server';
import {
  keepProposalObjection,
  keepProposalOpened,
  lockProposal,
  type Proposal,
  proposalById,
} from '#app/data/proposal.server';
import { today } from '#app/domain/basics/plain-date';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import { proposalObjectionLength } from '#app/domain/permits/proposal';

/** A proposal about the person's own permit of which they were told; what is not theirs does not exist. */
export async function ownProposal(tx: Tx, accountId: string, id: string | undefined): Promise<Proposal | null> {
  const proposal = await proposalById(tx, id);
  const permit = proposal?.permitId ? await permitById(tx, proposal.permitId) : null;
  return proposal && permit?.accountId === accountId ? proposal : null;
}

/** The page of a notice lies open before the holder. */
export const noteProposalOpened = (id: string, now: Date) => keepProposalOpened(db, id, now);

/**
 * Says why it should not be done: until the last day of the notice, and once. The same words sent again find that they
 * are there.
 */
export const objectToProposal = (
  { id, text }: { id: string; text: string },
  actor: { id: string },
  { now }: { now: Date },
): Promise<Verdict<undefined, 'not-found' | 'notice-closed' | 'objection-required' | 'too-long'>> =>
  transaction(async (tx) => {
    const seen = await ownProposal(tx, actor.id, id);
    if (!seen?.objectUntil) return refuse('not-found');
    await lockProposal(tx, id);
    const proposal = (await proposalById(tx, id)) ?? seen;
    const words = text.trim();
    if (proposal.objection !== null) return proposal.objection === words ? pass() : refuse('notice-closed');
    if (proposal.result !== null || seen.objectUntil < today(now)) return refuse('notice-closed');
    if (!words) return refuse('objection-required');
    if (words.length > proposalObjectionLength) return refuse('too-long', { max: String(proposalObjectionLength) });
    await keepProposalObjection(tx, id, words, now);
    const of = { applicationId: proposal.applicationId, permitId: proposal.permitId ?? undefined };
    const event = { ...of, step: 'object-to-proposal', detail: { act: proposal.act, proposal: id } };
    await recordEvent(tx, { id: actor.id, role: 'applicant' }, event, now);
    return pass();
  });

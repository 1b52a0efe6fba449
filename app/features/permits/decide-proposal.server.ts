import { randomBytes } from 'node:crypto';
import { findCase } from '#app/data/application.server';
import { lockCase } from '#app/data/case.server';
import { refusedStep } from '#app/data/case-step.server';
import { type Tx, transaction } from '#app/data/db.server';
import { recordEvent } from '#app/data/event.server';
import { withFreshNumbers } from '#app/data/granted-permits.server';
import { hearingAbout } from '#app/data/hearing.server';
import { lockPermit, permitById, permitsOfApplication } from '#app/data/permit.server';
import { closeProposal, lockProposal, type Proposal, proposalById } from '#app/data/proposal.server';
import { partsOf, today } from '#app/domain/basics/plain-date';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import { newDecisionNumber } from '#app/domain/decisions/decision-number';
import type { Officer } from '#app/domain/people/permissions';
import { holderStands } from '#app/domain/permits/dependants';
import { goneGround, isRipe, type NotRipe, type NotYourHand } from '#app/domain/permits/proposal';
import { type AboutPermit, handFor, oweActLetter } from './act.server';
import { carryOutAct } from './carry-out-act.server';
import { correctAct, type NotCorrectable } from './correct-act.server';

interface DecidedProposal {
  id: string;
  /** To the holder: what is said to the objection, or why it is not done. */
  answer: string | null;
}

type ProposalRefusal = 'not-found' | NotYourHand | 'decided-already' | 'not-now';
type ApproveRefusal = ProposalRefusal | NotRipe | NotCorrectable;

interface Held extends AboutPermit {
  proposal: Proposal;
}

/** The proposal with its case and permit, held in that order; or why this officer may not lend this hand. */
async function held(
  tx: Tx,
  id: string,
  officer: Officer,
  hand: 'decide' | 'withdraw',
): Promise<Verdict<Held, ProposalRefusal>> {
  const seen = await proposalById(tx, id);
  if (!seen) return refuse('not-found');
  await lockCase(tx, seen.applicationId);
  if (seen.permitId) await lockPermit(tx, seen.permitId);
  await lockProposal(tx, id);
  const [proposal, application] = [await proposalById(tx, id), await findCase(tx, seen.applicationId)];
  if (!proposal || !application) return refuse('not-found');
  const may = await handFor(tx, officer, { application, proposedById: proposal.proposedById }, hand);
  const step = `${hand}-${proposal.act}`;
  if (!may.ok) return refusedStep(officer, application.id, step, may);
  if (proposal.result) return refusedStep(officer, application.id, step, refuse('decided-already'));
  const permit = proposal.permitId ? await permitById(tx, proposal.permitId) : null;
  return pass({ proposal, application, permit });
}

/**
 * Does what was proposed, by another officer than who proposed it and only when the holder has been heard. From the
 * commit on everyone who verifies the permit reads so.
 */
export const approveProposal = (
  { id, answer }: DecidedProposal,
  officer: Officer,
  { now }: { now: Date },
): Promise<Verdict<undefined, ApproveRefusal>> =>
  withFreshNumbers(() =>
    transaction(async (tx) => {
      const found = await held(tx, id, officer, 'decide');
      if (!found.ok) return found;
      const { proposal, application, permit } = found.value;
      const refused = <C extends ApproveRefusal>(verdict: ReturnType<typeof refuse<C>>) =>
        refusedStep(officer, application.id, `approve-${proposal.act}`, verdict);
      const hearing = await hearingAbout(tx, { proposalId: id });
      const stands = holderStands(await permitsOfApplication(tx, application.id), application);
      const heard = {
        ...proposal,
        hearing: hearing && (hearing.result ?? ('open' as const)),
        groundGone: goneGround(proposal.ground, stands),
      };
      const ripe = isRipe(heard, answer, today(now));
      if (!ripe.ok) return refused(ripe);
      const number = newDecisionNumber(partsOf(today(now)).year, randomBytes(8));
      const ended = { result: 'approved', decidedById: officer.id, answer, number } as const;
      if (proposal.act === 'correct') {
        await closeProposal(tx, id, ended, now);
        const done = await correctAct(tx, { proposal, application, permit, number }, officer, now);
        // Nothing of it stays when the decision may not be corrected by this officer.
        if (!done.ok) throw new Refusal(done);
        return pass();
      }
      if (!permit) return refused(refuse('not-now'));
      await closeProposal(tx, id, ended, now);
      if (!(await carryOutAct(tx, { proposal, application, permit }, officer, now)))
        throw new Refusal(refuse('not-now'));
      return pass();
    }),
  ).catch((thrown: unknown) => {
    if (thrown instanceof Refusal) return thrown.verdict;
    throw thrown;
  });

class Refusal extends Error {
  constructor(readonly verdict: ReturnType<typeof refuse<NotCorrectable | 'not-now'>>) {
    super(verdict.code);
  }
}

/** Another officer finds that it should not be done: everything stays as it is. */
export const rejectProposal = (
  { id, answer }: DecidedProposal,
  officer: Officer,
  { now }: { now: Date },
): Promise<Verdict<undefined, ProposalRefusal | 'answer-required'>> =>
  endWithoutEffect({ id, answer, result: 'rejected' }, officer, now);

/** Who proposed takes it back. */
export const withdrawProposal = (
  { id }: { id: string },
  officer: Officer,
  { now }: { now: Date },
): Promise<Verdict<undefined, ProposalRefusal | 'answer-required'>> =>
  endWithoutEffect({ id, answer: null, result: 'withdrawn' }, officer, now);

const endWithoutEffect = (
  { id, answer, result }: DecidedProposal & { result: 'rejected' | 'withdrawn' },
  officer: Officer,
  now: Date,
): Promise<Verdict<undefined, ProposalRefusal | 'answer-required'>> =>
  transaction(async (tx) => {
    const found = await held(tx, id, officer, result === 'rejected' ? 'decide' : 'withdraw');
    if (!found.ok) return found;
    const { proposal, application, permit } = found.value;
    if (result === 'rejected' && !answer)
      return refusedStep(officer, application.id, `reject-${proposal.act}`, refuse('answer-required'));
    await closeProposal(tx, id, { result, decidedById: officer.id, answer }, now);
    const role = officer.roles.includes('decision-maker') ? 'decision-maker' : 'assessor';
    const step = `${result === 'rejected' ? 'reject' : 'withdraw'}-proposal`;
    const of = { applicationId: application.id, ...(permit && { permitId: permit.id }), step };
    await recordEvent(tx, { id: officer.id, role }, { ...of, detail: { act: proposal.act, proposal: id } }, now);
    if (permit && proposal.objectUntil)
      await oweActLetter(tx, { permit, application }, 'proposal-dropped', { proposal: id }, now);
    return pass();
  });

import { type Application, findCase } from '#app/data/application.server';
import { db } from '#app/data/db.server';
import { type Hearing, hearingAbout } from '#app/data/hearing.server';
import type { HearingSlot } from '#app/data/hearing-slot.server';
import { deskScope } from '#app/data/jurisdiction.server';
import { type Permit, permitById, permitsOfApplication } from '#app/data/permit.server';
import { permitsToRestore } from '#app/data/permits-to-restore.server';
import { openProposals, type Proposal, proposalById } from '#app/data/proposal.server';
import { today } from '#app/domain/basics/plain-date';
import type { Verdict } from '#app/domain/basics/verdict';
import type { NotBookable } from '#app/domain/decisions/hearing';
import type { Officer } from '#app/domain/people/permissions';
import { holderStands } from '#app/domain/permits/dependants';
import type { EndingEffects } from '#app/domain/permits/ending';
import { goneGround, isRipe, type NotRipe, type NotYourHand } from '#app/domain/permits/proposal';
import { handFor } from './act.server';
import { mayBookOn, slotsOn } from './book-permit-hearing.server';
import { ownProposal } from './object-to-proposal.server';
import { endingOf, type FollowingAct, familyOf, familyOfEnding } from './propose-family.server';

export const waitingProposals = async (officer: Officer) =>
  openProposals(officer.id, (await deskScope(officer)).scope, 100);

/** Permits of the family that were taken with the holder's, which is in force again. */
export const familyToRestore = async (officer: Officer, now: Date): Promise<Permit[]> =>
  permitsToRestore(officer.id, (await deskScope(officer)).scope, today(now), 100);

/** The case a proposal belongs to: its page opens by the door of that case. */
export const caseOfProposal = async (id: string | undefined): Promise<string | null> =>
  (await proposalById(db, id))?.applicationId ?? null;

export interface ProposalFile {
  proposal: Proposal;
  application: Application;
  permit: Permit | null;
  hearing: Hearing | null;
  /** May this officer decide it, and take it back? */
  decide: Verdict<undefined, NotYourHand>;
  withdraw: Verdict<undefined, NotYourHand>;
  /** Ripe to be approved, but for an answer to the objection. */
  ripe: Verdict<undefined, NotRipe>;
  /** What approving it proposes for the family. */
  family: FollowingAct[];
  /** All that ending the permit does; null for any other act. */
  ending: EndingEffects<Permit> | null;
}

/** A proposal as an officer reads it, with what they may do. */
export async function readProposal(id: string | undefined, officer: Officer, now: Date): Promise<ProposalFile | null> {
  const proposal = await proposalById(db, id);
  const application = proposal && (await findCase(db, proposal.applicationId));
  if (!proposal || !application) return null;
  const [permit, hearing, decide, withdraw] = [
    await permitById(db, proposal.permitId ?? undefined),
    await hearingAbout(db, { proposalId: proposal.id }),
    await handFor(db, officer, { application, proposedById: proposal.proposedById }, 'decide'),
    await handFor(db, officer, { application, proposedById: proposal.proposedById }, 'withdraw'),
  ];
  const stands = holderStands(await permitsOfApplication(db, application.id), application);
  const heard = {
    ...proposal,
    hearing: hearing && (hearing.result ?? ('open' as const)),
    groundGone: goneGround(proposal.ground, stands),
  };
  const open = permit && !proposal.result ? permit : null;
  const ending = open && proposal.act === 'end' ? await endingOf(db, open, proposal, today(now)) : null;
  const family = ending
    ? await familyOfEnding(db, ending)
    : open && proposal.act === 'revoke'
      ? await familyOf(db, open)
      : [];
  const ripe = isRipe(heard, '…', today(now));
  return { proposal, application, permit, hearing, decide, withdraw, ripe, family, ending };
}

export interface OwnAct {
  proposal: Proposal;
  permit: Permit;
  hearing: Hearing | null;
  may: Verdict<'book' | 'move', NotBookable>;
  slots: HearingSlot[];
}

/** A proposal about the person's own permit, and the times at which they can be heard; null when there is none. */
export async function readOwnAct(
  accountId: string,
  { permitId, id }: { permitId: string | undefined; id: string | undefined },
  now: Date,
): Promise<OwnAct | null> {
  const proposal = await ownProposal(db, accountId, id);
  const permit = proposal && (await permitById(db, proposal.permitId ?? undefined));
  if (!proposal || !permit || permit.id !== permitId) return null;
  const hearing = await hearingAbout(db, { proposalId: proposal.id });
  const may = mayBookOn(proposal, hearing, now);
  const heard = proposal.objectUntil !== null && may.ok;
  return { proposal, permit, hearing, may, slots: heard ? await slotsOn(db, proposal, now) : [] };
}

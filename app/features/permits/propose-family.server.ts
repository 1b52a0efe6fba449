import type { Application } from '#app/data/application.server';
import type { Tx } from '#app/data/db.server';
import { type Permit, permitsOfApplication } from '#app/data/permit.server';
import { type Happened, openProposalOf } from '#app/data/proposal.server';
import type { PlainDate } from '#app/domain/basics/plain-date';
import type { Officer } from '#app/domain/people/permissions';
import { endingWith } from '#app/domain/permits/dependants';
import { type EndingEffects, effectsOfEnding, isEndingGround } from '#app/domain/permits/ending';
import type { ProposedAct } from '#app/domain/permits/proposal';
import { withHolder } from '#app/domain/permits/revocation-reasons';
import { keepProposal } from './propose-act.server';

/** Acts on permits of the family that an act on the holder's brings with it, each to be proposed by itself. */
export interface FollowingAct {
  permit: Permit;
  act: ProposedAct;
  ground: string;
}

/** Those of the acts that are not proposed already. */
async function notOpenYet(tx: Tx, acts: readonly FollowingAct[]): Promise<FollowingAct[]> {
  const open = await Promise.all(
    acts.map(({ permit: { id, applicationId }, act }) => openProposalOf(tx, { applicationId, permitId: id, act })),
  );
  return acts.filter((_, at) => open[at] === null);
}

/** What a revocation of this permit brings for the family. */
export async function familyOf(tx: Tx, permit: Permit): Promise<FollowingAct[]> {
  const family = endingWith(permit, await permitsOfApplication(tx, permit.applicationId));
  return notOpenYet(
    tx,
    family.map((each) => ({ permit: each, act: 'revoke', ground: withHolder })),
  );
}

interface EndingOf {
  ground: string;
  happenedOn: PlainDate | null;
}

/** All that ending this permit does. */
export async function endingOf(
  tx: Tx,
  permit: Permit,
  { ground, happenedOn }: EndingOf,
  on: PlainDate,
): Promise<EndingEffects<Permit> | null> {
  if (!isEndingGround(ground) || !happenedOn) return null;
  return effectsOfEnding({ ground, happenedOn }, permit, await permitsOfApplication(tx, permit.applicationId), on);
}

export const familyOfEnding = (tx: Tx, { family }: EndingEffects<Permit>): Promise<FollowingAct[]> =>
  notOpenYet(
    tx,
    family.map(({ permit, ground }) => ({ permit, act: 'end', ground })),
  );

interface Following {
  application: Application;
  acts: readonly FollowingAct[];
  happened?: Happened | null;
}

/**
 * Whoever does an act to the holder's permit proposes what follows for each of the family: told, heard and decided by
 * another officer, one by one. Nobody's permit ends silently with another's.
 */
export async function proposeFamily(
  tx: Tx,
  { application, acts, happened = null }: Following,
  officer: Officer,
  now: Date,
): Promise<void> {
  for (const { permit, act, ground } of acts) {
    const of = { applicationId: application.id, permitId: permit.id, act, ground };
    const kept = { ...of, correction: null, happened: act === 'end' ? happened : null, explanation: null, note: null };
    await keepProposal(tx, { application, permit, kept }, officer, now);
  }
}

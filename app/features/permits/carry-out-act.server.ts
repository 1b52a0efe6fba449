import { accountOfPassport } from '#app/data/account-of-passport.server';
import type { Application } from '#app/data/application.server';
import type { Tx } from '#app/data/db.server';
import { recordEvent } from '#app/data/event.server';
import { changePermit, type Permit, permitsOfApplication } from '#app/data/permit.server';
import type { Proposal } from '#app/data/proposal.server';
import { terms } from '#app/domain/application/deadlines';
import { addMonths, today } from '#app/domain/basics/plain-date';
import type { Officer } from '#app/domain/people/permissions';
import type { EndingEffects } from '#app/domain/permits/ending';
import { afterPermitStep } from '#app/domain/permits/lifecycle';
import { formatPermitNumber } from '#app/domain/permits/number';
import { restoredTo, restoredWith } from '#app/domain/permits/restoring';
import { suspensionEnds } from '#app/domain/permits/suspension-reasons';
import { oweActLetter } from './act.server';
import { giveBackPlace } from './give-back-place.server';
import { endingOf, familyOf, familyOfEnding, proposeFamily } from './propose-family.server';

interface Approved {
  proposal: Proposal;
  application: Application;
  permit: Permit;
}

/** Does an approved act to the permit, with its event and its letter; false where that is no longer possible. */
export async function carryOutAct(tx: Tx, approved: Approved, officer: Officer, now: Date): Promise<boolean> {
  switch (approved.proposal.act) {
    case 'revoke':
      return revoke(tx, approved, officer, now);
    case 'suspend':
      return suspend(tx, approved, officer, now);
    case 'end':
      return end(tx, approved, officer, now);
    case 'restore':
      return restore(tx, approved, officer, now);
    default:
      return false;
  }
}

/** The event says why, and by which proposal. */
const eventOf =
  (tx: Tx, { proposal, application }: Approved, officer: Officer, now: Date) =>
  (permit: Permit, more: Record<string, string> = {}) => {
    const { act: step, ground, id, note } = proposal;
    const detail = { reason: ground, proposal: id, from: permit.status, ...more, ...(note && { note }) };
    const of = { applicationId: application.id, permitId: permit.id, step, detail };
    return recordEvent(tx, { id: officer.id, role: 'decision-maker' }, of, now);
  };

/** The row is held since it was read. */
async function changed(tx: Tx, permit: Permit, change: Omit<Parameters<typeof changePermit>[2], 'from'>) {
  if (!(await changePermit(tx, permit.id, { from: permit.status, ...change })))
    throw new Error('a permit held for an act moved on');
}

async function revoke(tx: Tx, approved: Approved, officer: Officer, now: Date): Promise<boolean> {
  const { proposal, application, permit } = approved;
  const next = afterPermitStep(permit.status, 'revoke');
  if (!next.ok) return false;
  const acts = await familyOf(tx, permit);
  await changed(tx, permit, { to: next.value, revoked: { at: now, reason: proposal.ground }, suspended: null });
  await eventOf(tx, approved, officer, now)(permit);
  await proposeFamily(tx, { application, acts }, officer, now);
  const said = { proposal: proposal.id, revokedOn: today(now), until: addMonths(today(now), terms.appealMonths) };
  await oweActLetter(tx, { permit, application }, 'permit-revoked', said, now);
  return true;
}

async function suspend(tx: Tx, approved: Approved, officer: Officer, now: Date): Promise<boolean> {
  const { proposal, application, permit } = approved;
  const next = afterPermitStep(permit.status, 'suspend');
  if (!next.ok) return false;
  const until = suspensionEnds(today(now));
  await changed(tx, permit, { to: next.value, suspended: { at: now, until, reason: proposal.ground } });
  await eventOf(tx, approved, officer, now)(permit, { until });
  const said = { proposal: proposal.id, suspendedUntil: until, until: addMonths(today(now), terms.appealMonths) };
  await oweActLetter(tx, { permit, application }, 'permit-suspended', said, now);
  return true;
}

/** Ends every permit of the person, and proposes what follows for the family. */
async function end(tx: Tx, approved: Approved, officer: Officer, now: Date): Promise<boolean> {
  const { proposal, application, permit } = approved;
  const { ground, happenedOn, document } = proposal;
  const effects = await endingOf(tx, permit, proposal, today(now));
  if (!effects || !happenedOn || !document || !effects.ends.some((each) => each.permit.id === permit.id)) return false;
  const acts = await familyOfEnding(tx, effects);
  for (const { permit: each, lastDay, atOnce } of effects.ends) {
    const ended = { on: lastDay, reason: ground };
    await changed(tx, each, { to: atOnce ? 'ended' : each.status, ended, ...(atOnce && { suspended: null }) });
    await eventOf(tx, approved, officer, now)(each, { happenedOn, lastDay });
    if (each.kind === 'residence' && each.status === 'pending') await giveBackPlace(tx, each);
  }
  await proposeFamily(tx, { application, acts, happened: { on: happenedOn, document } }, officer, now);
  await tellOfEnd(tx, approved, effects, now);
  return true;
}

async function tellOfEnd(
  tx: Tx,
  { proposal, application, permit }: Approved,
  { ends, writesTo }: EndingEffects<Permit>,
  now: Date,
): Promise<void> {
  if (proposal.ground === 'died') {
    // Nobody writes to the dead, and nobody who is left is written to twice.
    if (!writesTo) return;
    const { kind, holder, accountId } = writesTo;
    const own = kind === 'dependant' ? await accountOfPassport(tx, holder, accountId) : null;
    const about = { permit: { ...writesTo, ...(own && { accountId: own }) }, application, elsewhere: own !== null };
    await oweActLetter(tx, about, 'holder-died', { number: formatPermitNumber(permit.number) }, now);
    return;
  }
  const lastDay = ends.find((each) => each.permit.id === permit.id)?.lastDay ?? today(now);
  const letter = proposal.ground === 'citizenship' ? 'permit-ended-citizen' : 'permit-ended';
  const until = addMonths(today(now), terms.appealMonths);
  await oweActLetter(tx, { permit, application }, letter, { proposal: proposal.id, lastDay, until }, now);
}

/** Gives back what was taken; what one act took from the person, one act gives back. */
async function restore(tx: Tx, approved: Approved, officer: Officer, now: Date): Promise<boolean> {
  const { proposal, application, permit } = approved;
  for (const each of restoredWith(permit, await permitsOfApplication(tx, application.id))) {
    const to = each.status === 'revoked' || each.status === 'ended' ? restoredTo(each) : each.status;
    await changed(tx, each, { to, ended: null, ...(each.status === 'revoked' && { revoked: null }) });
    await eventOf(tx, approved, officer, now)(each);
  }
  await oweActLetter(tx, { permit, application }, 'permit-restored', { proposal: proposal.id }, now);
  return true;
}

import { findCase } from '#app/data/application.server';
import { refusedStep } from '#app/data/case-step.server';
import { type Tx, transaction } from '#app/data/db.server';
import { recordEvent } from '#app/data/event.server';
import { changePermit, endedSuspensions, type Permit, permitById } from '#app/data/permit.server';
import { today } from '#app/domain/basics/plain-date';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import type { Officer } from '#app/domain/people/permissions';
import { afterPermitStep } from '#app/domain/permits/lifecycle';
import type { NotYourHand } from '#app/domain/permits/proposal';
import { handFor, oweActLetter } from './act.server';

type Refusal = 'not-found' | NotYourHand | 'not-now';

/** Lifts a suspension before its end: the permit is in force again at once. */
export const liftSuspension = (
  { id }: { id: string },
  officer: Officer,
  { now }: { now: Date },
): Promise<Verdict<undefined, Refusal>> =>
  transaction(async (tx) => {
    const permit = await permitById(tx, id);
    const application = permit && (await findCase(tx, permit.applicationId));
    if (!application) return refuse('not-found');
    const refused = <C extends Refusal>(verdict: ReturnType<typeof refuse<C>>) =>
      refusedStep(officer, application.id, 'lift', verdict);
    // It takes nothing from anybody: one hand is enough.
    const hand = await handFor(tx, officer, { application, proposedById: null }, 'decide');
    if (!hand.ok) return refused(hand);
    if (!afterPermitStep(permit.status, 'lift').ok) return refused(refuse('not-now'));
    const actor = { id: officer.id, role: 'decision-maker' };
    return (await lift(tx, permit, actor, now)) ? pass() : refuse('not-now');
  });

/** Suspensions whose last day is over. The standing was right before this ran; the register and the holder follow. */
export async function liftEndedSuspensions(now: Date): Promise<number> {
  let lifted = 0;
  for (const id of await endedSuspensions(today(now))) {
    const done = await transaction(async (tx) => {
      const permit = await permitById(tx, id);
      return permit?.status === 'suspended' && lift(tx, permit, { id: null, role: 'clock' }, now);
    });
    if (done) lifted += 1;
  }
  return lifted;
}

async function lift(tx: Tx, permit: Permit, actor: { id: string | null; role: string }, now: Date): Promise<boolean> {
  if (!(await changePermit(tx, permit.id, { from: 'suspended', to: 'active', suspended: null }))) return false;
  const { id: permitId, applicationId } = permit;
  await recordEvent(tx, actor, { permitId, applicationId, step: 'lift', detail: {} }, now);
  const application = await findCase(tx, applicationId);
  if (application) await oweActLetter(tx, { permit, application }, 'suspension-lifted', {}, now);
  return true;
}

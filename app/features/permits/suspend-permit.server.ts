import { findCase } from '#app/data/application.server';
import { refusedStep } from '#app/data/case-step.server';
import { type Tx, transaction } from '#app/data/db.server';
import { recordEvent } from '#app/data/event.server';
import { oweLetter } from '#app/data/letter.server';
import { changePermit, endedSuspensions, type Permit, permitById } from '#app/data/permit.server';
import { terms } from '#app/domain/application/deadlines';
import { addMonths, today } from '#app/domain/basics/plain-date';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import type { Officer } from '#app/domain/people/permissions';
import { kazakhNameOf, latinNameOf } from '#app/domain/permits/holder-record';
import { afterPermitStep } from '#app/domain/permits/lifecycle';
import { formatPermitNumber } from '#app/domain/permits/number';
import { standingOn } from '#app/domain/permits/standing';
import { isSuspensionReason, suspensionEnds } from '#app/domain/permits/suspension-reasons';
import { env } from '#app/infra/env.server';

type Refusal = 'not-found' | 'not-your-role' | 'own-application' | 'not-now' | 'unknown-reason';
type Answer = Promise<Verdict<undefined, Refusal>>;

/** May this officer do that to this permit now? */
async function heldFor(tx: Tx, id: string, officer: Officer, step: 'suspend' | 'lift') {
  const permit = await permitById(tx, id);
  if (!permit) return refuse('not-found');
  const refused = (code: Exclude<Refusal, 'not-found'>) =>
    refusedStep(officer, permit.applicationId, step, refuse(code));
  if (permit.accountId === officer.id) return refused('own-application');
  if (!officer.roles.includes('decision-maker')) return refused('not-your-role');
  return afterPermitStep(permit.status, step).ok ? pass(permit) : refused('not-now');
}

/** Suspends a permit for ninety days at most. From the commit on everyone who verifies it reads so. */
export const suspendPermit = (
  { id, reason, note }: { id: string; reason: string; note: string | null },
  officer: Officer,
  { now }: { now: Date },
): Answer =>
  transaction(async (tx) => {
    const held = await heldFor(tx, id, officer, 'suspend');
    if (!held.ok) return held;
    const permit = held.value;
    const day = today(now);
    if (!isSuspensionReason(reason)) return refuse('unknown-reason');
    if (standingOn(permit, day) !== 'valid') return refuse('not-now');
    const until = suspensionEnds(day);
    const suspended = { at: now, until, reason };
    if (!(await changePermit(tx, id, { from: 'active', to: 'suspended', suspended }))) return refuse('not-now');
    const detail = { reason, until, ...(note && { note }) };
    await recordEvent(tx, { id: officer.id, role: 'decision-maker' }, { ...of(permit), step: 'suspend', detail }, now);
    const values = { suspendedUntil: until, until: addMonths(day, terms.appealMonths) };
    await oweLetterTo(tx, permit, 'permit-suspended', values, now);
    return pass();
  });

/** Lifts a suspension before its end: the permit is in force again at once. */
export const liftSuspension = ({ id }: { id: string }, officer: Officer, { now }: { now: Date }): Answer =>
  transaction(async (tx) => {
    const held = await heldFor(tx, id, officer, 'lift');
    if (!held.ok) return held;
    return (await lift(tx, held.value, { id: officer.id, role: 'decision-maker' }, now)) ? pass() : refuse('not-now');
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
  await recordEvent(tx, actor, { ...of(permit), step: 'lift', detail: {} }, now);
  await oweLetterTo(tx, permit, 'suspension-lifted', {}, now);
  return true;
}

const of = ({ id, applicationId }: Permit) => ({ permitId: id, applicationId });

async function oweLetterTo<N extends 'permit-suspended' | 'suspension-lifted'>(
  tx: Tx,
  { id, accountId, applicationId, number, holder }: Permit,
  letter: N,
  more: object,
  now: Date,
) {
  const locale = (await findCase(tx, applicationId))?.locale ?? 'kk';
  const values = {
    name: locale === 'en' ? latinNameOf(holder) : kazakhNameOf(holder) || latinNameOf(holder),
    number: formatPermitNumber(number),
    link: `${env.PUBLIC_ORIGIN}/${locale}/my`,
    ...more,
  };
  const cause = `permit:${id}:${letter}:${now.toISOString()}`;
  await oweLetter(tx, { cause, letter, locale, accountId, applicationId, values }, now);
}

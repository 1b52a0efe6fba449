import { findCase } from '#app/data/application.server';
import { workCalendar } from '#app/data/calendar.server';
import { lockCase } from '#app/data/case.server';
import { refusedStep } from '#app/data/case-step.server';
import { type Tx, transaction } from '#app/data/db.server';
import { decisionsOf } from '#app/data/decision.server';
import { recordEvent } from '#app/data/event.server';
import { isId } from '#app/data/id';
import { lockPermit, type Permit, permitById, permitsOfApplication } from '#app/data/permit.server';
import { createProposal, type Happened, type NewProposal, openProposalOf } from '#app/data/proposal.server';
import { objectionDueOn } from '#app/domain/application/deadlines';
import { takeStep } from '#app/domain/application/lifecycle';
import { today } from '#app/domain/basics/plain-date';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import type { Officer } from '#app/domain/people/permissions';
import { type Correction, isCorrectableField, type NotCorrected, readCorrection } from '#app/domain/permits/correction';
import { holderStands } from '#app/domain/permits/dependants';
import { mayHaveHappened, type NotAnEvent } from '#app/domain/permits/ending';
import {
  correctionDueOn,
  type GroundGone,
  goneGround,
  groundsFor,
  isHeardFirst,
  isOpenTo,
  isTaking,
  type NotYourHand,
  type ProposedAct,
  standsOn,
} from '#app/domain/permits/proposal';
import { type AboutPermit, handFor, oweActLetter } from './act.server';

/** What is proposed: about a permit, or about the letter of a case that has none. */
export interface Proposed {
  about: { permit: string } | { application: string };
  act: ProposedAct;
  ground: string;
  /** For a correction: what was written wrongly, and how it is right. */
  field?: string | null;
  to?: string | null;
  /** For an end: what happened in the holder's life. */
  happened?: Happened | null;
  /** The officer's words to the holder. */
  explanation: string | null;
  note: string | null;
}

type ProposeRefusal =
  | 'not-found'
  | NotYourHand
  | 'not-now'
  | 'open-already'
  | 'unknown-reason'
  | 'unknown-field'
  | GroundGone
  | NotAnEvent
  | 'event-required'
  | NotCorrected;

/**
 * Asks for a revocation, a suspension or a correction. Nothing changes yet: the permit stays as it is, the holder is told
 * and may object or be heard, and another officer decides.
 */
export const proposeAct = (
  { about, act, ground, field = null, to = null, happened = null, explanation, note }: Proposed,
  officer: Officer,
  { now }: { now: Date },
): Promise<Verdict<{ id: string }, ProposeRefusal>> =>
  transaction(async (tx) => {
    const found = await aboutOf(tx, about);
    if (!found) return refuse('not-found');
    const { application, permit } = found;
    const refused = <C extends ProposeRefusal>(verdict: ReturnType<typeof refuse<C>>) =>
      refusedStep(officer, application.id, `propose-${act}`, verdict);
    const hand = await handFor(tx, officer, { application, proposedById: null }, 'propose');
    if (!hand.ok) return refused(hand);
    if (!isOpen(act, found, now)) return refused(refuse('not-now'));
    if (!groundsFor(act, permit).includes(ground)) return refused(refuse('unknown-reason'));
    const gone = goneGround(ground, holderStands(await permitsOfApplication(tx, application.id), application));
    if (gone) return refused(refuse(gone));
    const event = act === 'end' && permit ? mayEnd(permit, happened, now) : pass();
    if (!event.ok) return refused(event);
    const correction = act === 'correct' ? await readRight(tx, found, { field, to }, now) : pass(null);
    if (!correction.ok) return refused(correction);
    const of = { applicationId: application.id, permitId: permit?.id ?? null, act };
    if (await openProposalOf(tx, of)) return refused(refuse('open-already'));

    const said = { ground, correction: correction.value, explanation, note };
    const kept = { ...of, ...said, happened: act === 'end' ? happened : null };
    return pass({ id: await keepProposal(tx, { application, permit, kept }, officer, now) });
  });

const mayEnd = (
  permit: Permit,
  happened: Happened | null,
  now: Date,
): Verdict<undefined, NotAnEvent | 'event-required'> =>
  happened
    ? mayHaveHappened({ happenedOn: happened.on, grantedOn: permit.grantedOn }, today(now))
    : refuse('event-required');

interface Kept extends AboutPermit {
  kept: Omit<NewProposal, 'dueOn' | 'objectUntil' | 'proposedById'>;
}

/** Writes the proposal down, with its event, and with the notice to the holder where they are heard first. */
export async function keepProposal(
  tx: Tx,
  { application, permit, kept }: Kept,
  officer: Officer,
  now: Date,
): Promise<string> {
  const { act, ground } = kept;
  const on = today(now);
  const objectUntil = isHeardFirst(act, ground) ? objectionDueOn(on, workCalendar()) : null;
  const dueOn = act === 'correct' ? correctionDueOn(on, workCalendar()) : null;
  const id = await createProposal(tx, { ...kept, dueOn, objectUntil, proposedById: officer.id }, now);
  const role = officer.roles.includes('decision-maker') ? 'decision-maker' : 'assessor';
  const event = { applicationId: application.id, ...(permit && { permitId: permit.id }), step: `propose-${act}` };
  await recordEvent(tx, { id: officer.id, role }, { ...event, detail: { reason: ground, proposal: id } }, now);
  if (isTaking(act) && objectUntil && permit)
    await oweActLetter(tx, { permit, application }, `${act}-notice`, { proposal: id, until: objectUntil }, now);
  return id;
}

/** The case first, then the permit: in this order they are held everywhere. */
async function aboutOf(tx: Tx, about: Proposed['about']): Promise<AboutPermit | null> {
  const permit = 'permit' in about ? await permitById(tx, about.permit) : null;
  const id = 'application' in about ? about.application : permit?.applicationId;
  if (!isId(id)) return null;
  await lockCase(tx, id);
  if (permit) await lockPermit(tx, permit.id);
  const application = await findCase(tx, id);
  return application && { application, permit: permit && (await permitById(tx, permit.id)) };
}

/** Can the act be done now: to the permit, or to the words of a case that has none? */
function isOpen(act: ProposedAct, { application, permit }: AboutPermit, now: Date): boolean {
  if (!permit) return act === 'correct' && takeStep(application.status, 'correct').ok;
  return isOpenTo(act, { caseStatus: application.status, permit: standsOn(permit, today(now)) });
}

async function readRight(
  tx: Tx,
  { application, permit }: AboutPermit,
  { field, to }: { field: string | null; to: string | null },
  now: Date,
): Promise<Verdict<Correction, NotCorrected | 'unknown-field'>> {
  const text = (to ?? '').trim();
  if (permit)
    return isCorrectableField(field) ? readCorrection(permit.holder, field, text, today(now)) : refuse('unknown-field');
  const decision = (await decisionsOf(tx, application.id)).findLast(({ kind }) => kind === 'refuse');
  const from = decision?.explanation ?? '';
  if (!text) return refuse('not-this-value', { code: 'required' });
  return text === from ? refuse('nothing-corrected') : pass({ field: 'explanation', from, to: text });
}

import { findCase } from '#app/data/application.server';
import { type Tx, transaction } from '#app/data/db.server';
import { recordEvent } from '#app/data/event.server';
import { bookHearing, type Hearing, hearingAbout, moveHearing } from '#app/data/hearing.server';
import { findSlot } from '#app/data/hearing-slot.server';
import { isId } from '#app/data/id';
import { permitById } from '#app/data/permit.server';
import { lockProposal, type Proposal, proposalById } from '#app/data/proposal.server';
import { slotsFor } from '#app/data/slots-for.server';
import { today } from '#app/domain/basics/plain-date';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import { mayBookHearing, type NotBookable } from '#app/domain/decisions/hearing';
import { placeToGo } from '#app/domain/decisions/hearing-slots';
import { formatTime } from '#app/i18n/format';
import { oweActLetter } from './act.server';
import { ownProposal } from './object-to-proposal.server';

/** May the holder ask to be heard on what is proposed, or move the hearing, now? The rules are those of a refusal. */
export const mayBookOn = ({ result, objectUntil }: Proposal, booked: Hearing | null, now: Date) =>
  mayBookHearing({ open: result === null, until: objectUntil, booked, now });

/** Asks to be heard before a permit is touched, in a slot of an office; later it may be moved once. */
export const bookPermitHearing = (
  { id, slotId }: { id: string; slotId: string },
  actor: { id: string },
  { now }: { now: Date },
): Promise<Verdict<undefined, 'not-found' | 'slot-required' | 'slot-taken' | NotBookable>> =>
  transaction(async (tx) => {
    const seen = await ownProposal(tx, actor.id, id);
    if (!seen?.objectUntil) return refuse('not-found');
    await lockProposal(tx, id);
    const proposal = (await proposalById(tx, id)) ?? seen;
    const booked = await hearingAbout(tx, { proposalId: id });
    if (booked?.slotId === slotId && booked.result === null) return pass();
    const may = mayBookOn(proposal, booked, now);
    if (!may.ok) return may;
    const slot = isId(slotId) ? await findSlot(tx, slotId) : null;
    if (!slot) return refuse('slot-required');
    if (!(await slotsOn(tx, proposal, now)).some((each) => each.id === slot.id)) return refuse('slot-taken');
    const about = { applicationId: proposal.applicationId, proposalId: id, slotId: slot.id };
    const done = booked ? await moveHearing(tx, booked, slot.id, now) : await bookHearing(tx, about, now);
    if (!done) return refuse('slot-taken');

    const of = { applicationId: proposal.applicationId, permitId: proposal.permitId ?? undefined };
    const detail = { startsAt: slot.startsAt.toISOString(), form: slot.form, proposal: id };
    const step = booked ? 'move-hearing' : 'book-hearing';
    await recordEvent(tx, { id: actor.id, role: 'applicant' }, { ...of, step, detail }, now);
    const [permit, application] = [
      await permitById(tx, proposal.permitId ?? undefined),
      await findCase(tx, proposal.applicationId),
    ];
    const values = {
      proposal: id,
      on: today(slot.startsAt),
      time: formatTime(slot.startsAt),
      form: slot.form,
      ...placeToGo(slot),
    };
    const letter = booked ? 'permit-hearing-moved' : 'permit-hearing-booked';
    if (permit && application) await oweActLetter(tx, { permit, application }, letter, values, now);
    return pass();
  });

/** Slots the holder may choose from. */
export async function slotsOn(tx: Tx, { applicationId }: Pick<Proposal, 'applicationId'>, now: Date) {
  const application = await findCase(tx, applicationId);
  return application ? slotsFor(tx, application, now) : [];
}

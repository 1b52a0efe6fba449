import type { HearingResult, HearingShowed } from '#app/domain/decisions/hearing';
import type { HearingForm } from '#app/domain/decisions/hearing-slots';
import { namesOf } from './case.server';
import type { Tx } from './db.server';
import { freePlaceInSlot, takePlaceInSlot } from './hearing-slot.server';

export interface Hearing {
  id: string;
  slotId: string;
  startsAt: Date;
  endsAt: Date;
  form: HearingForm;
  place: string;
  moves: number;
  result: HearingResult | null;
  showed: HearingShowed | null;
  minutes: string | null;
  recordedAt: Date | null;
  recordedByName: string | null;
}

/** What a hearing is about: a notice of refusal, or what is proposed about a permit. */
export type HearingAbout = { decisionId: string } | { proposalId: string };

/** The hearing on a notice; null while none was asked for. */
export const hearingOn = (tx: Tx, decisionId: string): Promise<Hearing | null> => hearingAbout(tx, { decisionId });

export async function hearingAbout(tx: Tx, about: HearingAbout): Promise<Hearing | null> {
  const row = await tx.hearing.findUnique({ where: about, include: { slot: true } });
  if (!row) return null;
  const { startsAt, endsAt, form, place } = row.slot;
  return {
    id: row.id,
    slotId: row.slotId,
    startsAt,
    endsAt,
    form: form as HearingForm,
    place,
    moves: row.moves,
    result: row.result as HearingResult | null,
    showed: row.showed as HearingShowed | null,
    minutes: row.minutes,
    recordedAt: row.recordedAt,
    recordedByName: row.recordedById ? ((await namesOf(tx, [row.recordedById])).get(row.recordedById) ?? null) : null,
  };
}

/** Books the slot; false when its last place has just gone. */
export async function bookHearing(
  tx: Tx,
  { slotId, ...of }: { applicationId: string; slotId: string } & HearingAbout,
  now: Date,
): Promise<boolean> {
  if (!(await takePlaceInSlot(tx, slotId, now))) return false;
  await tx.hearing.create({ data: { ...of, slotId, bookedAt: now } });
  return true;
}

/** Moves it to another slot. Both rows are held in one order first, so that two who swap do not wait for each other. */
export async function moveHearing(
  tx: Tx,
  { id, slotId: old }: Pick<Hearing, 'id' | 'slotId'>,
  slotId: string,
  now: Date,
): Promise<boolean> {
  await tx.$executeRaw`SELECT 1 FROM hearing_slot WHERE id IN (${old}::uuid, ${slotId}::uuid) ORDER BY id FOR UPDATE`;
  if (!(await takePlaceInSlot(tx, slotId, now))) return false;
  await freePlaceInSlot(tx, old);
  await tx.hearing.update({ where: { id }, data: { slotId, moves: { increment: 1 }, bookedAt: now } });
  return true;
}

/** Writes down how it ended, once. */
export async function keepHearingResult(
  tx: Tx,
  id: string,
  found: { result: HearingResult; showed: HearingShowed | null; minutes: string | null; recordedById: string },
  now: Date,
): Promise<boolean> {
  const { count } = await tx.hearing.updateMany({ where: { id, result: null }, data: { ...found, recordedAt: now } });
  return count > 0;
}

/** The applicant has the page of a decision before them; the first time counts. */
export const keepReceipt = (tx: Tx, decisionId: string, now: Date) =>
  tx.receipt.createMany({ data: [{ decisionId, openedAt: now }], skipDuplicates: true });

export const receiptOf = async (tx: Tx, decisionId: string): Promise<Date | null> =>
  (await tx.receipt.findUnique({ where: { decisionId }, select: { openedAt: true } }))?.openedAt ?? null;

/** Did every attempt to send the letter of this decision fail so far? */
export async function isUndelivered(tx: Tx, applicationId: string, letter: string): Promise<boolean> {
  const last = await tx.letter.findFirst({
    where: { applicationId, letter },
    orderBy: { owedAt: 'desc' },
    select: { sentAt: true, attempts: true },
  });
  return last !== null && last.sentAt === null && last.attempts > 0;
}

import type { HearingForm } from '#app/domain/decisions/hearing-slots';
import type { Tx } from './db.server';

export interface HearingSlot {
  id: string;
  office: string;
  startsAt: Date;
  endsAt: Date;
  form: HearingForm;
  /** The address, or how to join. */
  place: string;
  capacity: number;
  taken: number;
}

const shown = {
  id: true,
  office: true,
  startsAt: true,
  endsAt: true,
  form: true,
  place: true,
  capacity: true,
  taken: true,
} as const;
const toSlot = (row: Omit<HearingSlot, 'form'> & { form: string }): HearingSlot => ({
  ...row,
  form: row.form as HearingForm,
});

/** Slots of a calendar from a moment on, the earliest first. */
export async function slotsFrom(
  tx: Tx,
  { offices, from, limit = 200 }: { offices: readonly string[]; from: Date; limit?: number },
): Promise<HearingSlot[]> {
  const rows = await tx.hearingSlot.findMany({
    where: { office: { in: [...offices] }, startsAt: { gte: from }, removedAt: null },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    select: shown,
    take: limit,
  });
  return rows.map(toSlot);
}

/** Slots that still have room between two moments. */
export const freeSlots = async (
  tx: Tx,
  { offices, from, until, limit = 60 }: { offices: readonly string[]; from: Date; until?: Date; limit?: number },
): Promise<HearingSlot[]> => {
  const rows = await tx.hearingSlot.findMany({
    where: {
      office: { in: [...offices] },
      startsAt: { gte: from, ...(until && { lt: until }) },
      removedAt: null,
      taken: { lt: tx.hearingSlot.fields.capacity },
    },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    select: shown,
    take: limit,
  });
  return rows.map(toSlot);
};

export async function findSlot(tx: Tx, id: string): Promise<HearingSlot | null> {
  const row = await tx.hearingSlot.findFirst({ where: { id, removedAt: null }, select: shown });
  return row && toSlot(row);
}

/** Takes a place in a slot; of two who want the last one, one finds none. False when it is full, gone or over. */
export async function takePlaceInSlot(tx: Tx, id: string, now: Date): Promise<boolean> {
  const taken = await tx.$executeRaw`
    UPDATE hearing_slot SET taken = taken + 1
    WHERE id = ${id}::uuid AND removed_at IS NULL AND taken < capacity AND starts_at > ${now}`;
  return taken > 0;
}

/** Gives a place back, when a hearing is moved or will not be held. */
export const freePlaceInSlot = (tx: Tx, id: string) =>
  tx.$executeRaw`UPDATE hearing_slot SET taken = taken - 1 WHERE id = ${id}::uuid AND taken > 0`;

/** Adds slots to a calendar; what stands there already at that time and place is left as it is. Says how many were added. */
export async function addSlots(
  tx: Tx,
  slots: readonly Omit<HearingSlot, 'id' | 'taken'>[],
  officerId: string,
  now: Date,
): Promise<number> {
  let added = 0;
  for (const slot of slots) {
    const key = { office: slot.office, startsAt: slot.startsAt, form: slot.form, place: slot.place };
    const { count } = await tx.hearingSlot.createMany({
      data: { ...slot, addedById: officerId, addedAt: now },
      skipDuplicates: true,
    });
    const back = count
      ? 0
      : (
          await tx.hearingSlot.updateMany({
            where: { ...key, removedAt: { not: null } },
            data: { removedAt: null, endsAt: slot.endsAt, capacity: slot.capacity },
          })
        ).count;
    added += count + back;
  }
  return added;
}

/** Takes an empty slot out of the calendar; false when somebody has a hearing in it, or it is gone. */
export async function removeSlot(tx: Tx, { id, office }: { id: string; office: string }, now: Date): Promise<boolean> {
  const { count } = await tx.hearingSlot.updateMany({
    where: { id, office, removedAt: null, taken: 0 },
    data: { removedAt: now },
  });
  return count > 0;
}

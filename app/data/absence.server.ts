import type { PlainDate } from '#app/domain/basics/plain-date';
import { columnOf, dayOf } from './days';
import { db, type Tx } from './db.server';

export interface Absence {
  id: string;
  officerId: string;
  from: PlainDate;
  until: PlainDate;
  substituteId: string | null;
  applied: boolean;
}

const toAbsence = (row: {
  id: string;
  officerId: string;
  fromDay: Date;
  untilDay: Date;
  substituteId: string | null;
  appliedAt: Date | null;
}): Absence => ({
  id: row.id,
  officerId: row.officerId,
  from: dayOf(row.fromDay),
  until: dayOf(row.untilDay),
  substituteId: row.substituteId,
  applied: row.appliedAt !== null,
});

/** Absences that are not over, the earliest first. */
export async function absencesOf(tx: Tx, officerIds: readonly string[], today: PlainDate): Promise<Absence[]> {
  const rows = await tx.absence.findMany({
    where: { officerId: { in: [...officerIds] }, cancelledAt: null, untilDay: { gte: columnOf(today) } },
    orderBy: { fromDay: 'asc' },
  });
  return rows.map(toAbsence);
}

/** Who of them is away on a day. */
export async function awayOn(tx: Tx, officerIds: readonly string[], day: PlainDate): Promise<Set<string>> {
  const absences = await absencesOf(tx, officerIds, day);
  return new Set(absences.filter(({ from }) => from <= day).map(({ officerId }) => officerId));
}

export const createAbsence = (
  tx: Tx,
  absence: Omit<Absence, 'id' | 'applied'> & { madeById: string },
  now: Date,
): Promise<{ id: string }> => {
  const { from, until, ...rest } = absence;
  return tx.absence.create({
    data: { ...rest, fromDay: columnOf(from), untilDay: columnOf(until), madeAt: now },
    select: { id: true },
  });
};

export async function cancelAbsence(tx: Tx, { id, officerId }: { id: string; officerId: string }, now: Date) {
  const { count } = await tx.absence.updateMany({
    where: { id, officerId, cancelledAt: null },
    data: { cancelledAt: now },
  });
  return count > 0;
}

/** Absences that have begun and whose cases nobody has moved yet. */
export async function absencesToApply(today: PlainDate): Promise<Absence[]> {
  const rows = await db.absence.findMany({
    where: {
      appliedAt: null,
      cancelledAt: null,
      fromDay: { lte: columnOf(today) },
      untilDay: { gte: columnOf(today) },
    },
    orderBy: { fromDay: 'asc' },
    take: 100,
  });
  return rows.map(toAbsence);
}

/** True for the one who marks it first. */
export async function markApplied(tx: Tx, id: string, now: Date): Promise<boolean> {
  const { count } = await tx.absence.updateMany({
    where: { id, appliedAt: null, cancelledAt: null },
    data: { appliedAt: now },
  });
  return count > 0;
}

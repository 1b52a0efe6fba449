import { type PlainDate, plainDate } from '#app/domain/basics/plain-date';

/** A DATE column is read as midnight UTC. */
export const dayOf = (column: Date): PlainDate => plainDate(column.toISOString().slice(0, 10));
export const maybeDayOf = (column: Date | null): PlainDate | null => (column ? dayOf(column) : null);
export const columnOf = (day: PlainDate): Date => new Date(`${day}T00:00:00Z`);

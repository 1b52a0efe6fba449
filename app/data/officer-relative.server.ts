import type { DeclaredRelative, Relation } from '#app/domain/people/relatives';
import type { Tx } from './db.server';

export interface OfficerRelative {
  id: string;
  name: string;
  relation: Relation;
  birthDate: string | null;
  passportNumber: string | null;
}

export async function relativesDeclared(tx: Tx, officerId: string): Promise<OfficerRelative[]> {
  const rows = await tx.officerRelative.findMany({
    where: { officerId, removedAt: null },
    orderBy: { declaredAt: 'asc' },
    select: { id: true, name: true, relation: true, birthDate: true, passportNumber: true },
  });
  return rows.map((row) => ({ ...row, relation: row.relation as Relation }));
}

export const declareRelative = (tx: Tx, officerId: string, relative: DeclaredRelative, now: Date) =>
  tx.officerRelative.create({ data: { officerId, ...relative, declaredAt: now } });

/** Takes a declaration back; the row stays, so that it can be seen when it counted. */
export const undeclareRelative = (tx: Tx, officerId: string, id: string, now: Date) =>
  tx.officerRelative.updateMany({ where: { id, officerId, removedAt: null }, data: { removedAt: now } });

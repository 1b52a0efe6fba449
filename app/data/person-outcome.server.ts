import type { Departure } from '#app/domain/decisions/departure';
import type { Outcomes, PersonOutcome, UndecidedBecause } from '#app/domain/decisions/persons';
import type { CodedReason } from '#app/domain/decisions/refusal-reasons';
import type { Scope } from '#app/domain/people/jurisdiction';
import { db, type Tx } from './db.server';
import type { Prisma } from './generated/client';
import { ofScope } from './jurisdiction.server';

export const toOutcome = (
  row: Pick<Prisma.PersonOutcomeGetPayload<object>, 'person' | 'outcome' | 'because' | 'reasons' | 'departure'>,
): PersonOutcome => ({
  person: row.person,
  outcome: row.outcome as Outcomes,
  because: row.because as UndecidedBecause | null,
  reasons: row.reasons as unknown as CodedReason[],
  departure: row.departure as unknown as Departure | null,
});

/** Writes what a decision says of each person, in its own transaction; never changed afterwards. */
export async function writeOutcomes(
  tx: Tx,
  of: { decisionId: string; applicationId: string },
  outcomes: readonly PersonOutcome[],
  now: Date,
): Promise<void> {
  if (outcomes.length === 0) return;
  await tx.personOutcome.createMany({
    data: outcomes.map(({ reasons, departure, ...said }) => ({
      ...of,
      ...said,
      reasons: reasons as unknown as Prisma.InputJsonArray,
      departure: (departure ?? undefined) as unknown as Prisma.InputJsonObject | undefined,
      at: now,
    })),
  });
}

const granted = ['granted', 'waiting_for_quota'];

/** Files with a member of the family who was told and not decided of yet; none of the officer's own, or recommended by them. */
const told = (officerId: string, scope: Scope): Prisma.ApplicationWhereInput => ({
  ...ofScope(scope),
  familyToldAt: { not: null },
  status: { in: granted },
  accountId: { not: officerId },
  NOT: { recommendedBy: { has: officerId } },
});

/** Does a member of the family in this file wait for the decision they were told of? */
export const isFamilyTold = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx.application.count({ where: { id, familyToldAt: { not: null }, status: { in: granted } } })) > 0;

export const countToldFamilies = (officerId: string, scope: Scope): Promise<number> =>
  db.application.count({ where: told(officerId, scope) });

export async function toldFamilies(officerId: string, scope: Scope, take: number) {
  const rows = await db.application.findMany({
    where: told(officerId, scope),
    orderBy: [{ familyToldAt: 'asc' }, { id: 'asc' }],
    take,
    select: { id: true, reference: true, holderName: true, familyToldAt: true, objectedAt: true },
  });
  return rows.flatMap(({ familyToldAt: toldAt, objectedAt, ...row }) =>
    toldAt ? [{ ...row, toldAt, objected: objectedAt !== null && objectedAt >= toldAt }] : [],
  );
}

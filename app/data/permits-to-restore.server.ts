import type { PlainDate } from '#app/domain/basics/plain-date';
import type { Scope } from '#app/domain/people/jurisdiction';
import { holderStands } from '#app/domain/permits/dependants';
import { goneGround, isOpenTo, standsOn } from '#app/domain/permits/proposal';
import { comingBack, withHolderAgain } from '#app/domain/permits/restoring';
import { db } from './db.server';
import { ofScope } from './jurisdiction.server';
import { type Permit, permitsOfApplication } from './permit.server';

/** Applications of a scope with a permit of the family that was taken while one of the holder's is in force, none of the officer's own. */
const applicationsWithTaken = (officerId: string, scope: Scope, take: number) =>
  db.application.findMany({
    where: {
      ...ofScope(scope),
      accountId: { not: officerId },
      status: 'granted',
      AND: [
        {
          permits: {
            some: { kind: 'dependant', OR: [{ status: 'revoked' }, { endsOn: { not: null } }] },
          },
        },
        { permits: { some: { kind: { not: 'dependant' }, status: { in: ['pending', 'active', 'suspended'] } } } },
      ],
      proposals: { none: { result: null, act: 'restore' } },
    },
    orderBy: [{ submittedAt: 'asc' }, { id: 'asc' }],
    take,
    select: { id: true, status: true },
  });

/** Permits of the family whose ground has fallen, for officers to look at again. */
export async function permitsToRestore(
  officerId: string,
  scope: Scope,
  on: PlainDate,
  take: number,
): Promise<Permit[]> {
  const found: Permit[] = [];
  for (const { id } of await applicationsWithTaken(officerId, scope, take)) {
    const permits = await permitsOfApplication(db, id);
    if (goneGround(withHolderAgain, holderStands(permits, { status: 'granted' }))) continue;
    found.push(
      ...comingBack(permits).filter((permit) =>
        isOpenTo('restore', { caseStatus: 'granted', permit: standsOn(permit, on) }),
      ),
    );
  }
  return found;
}

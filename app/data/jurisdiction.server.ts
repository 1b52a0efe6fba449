import { everywhere, type Jurisdiction, type Scope, scopeOf, toJurisdiction } from '#app/domain/people/jurisdiction';
import type { OfficerRole } from '#app/domain/people/roles';
import { db, type Tx } from './db.server';
import type { Prisma } from './generated/client';

export async function jurisdictionOf(tx: Tx, accountId: string): Promise<Jurisdiction | null> {
  const row = await tx.jurisdiction.findUnique({ where: { accountId } });
  return row && toJurisdiction(row);
}

/** The office of an officer, and what they see of its work. */
export async function deskScope(officer: { id: string; roles: readonly OfficerRole[] }, tx: Tx = db) {
  const account = await tx.account.findUnique({
    where: { id: officer.id },
    select: { office: true, jurisdiction: true },
  });
  const { office, jurisdiction } = account ?? { office: '', jurisdiction: null };
  // An auditor reads everything.
  const scope: Scope = officer.roles.includes('auditor')
    ? everywhere
    : scopeOf(office, jurisdiction && toJurisdiction(jurisdiction), officer.roles.includes('supervisor'));
  return { office, scope };
}

/** Makes or changes the jurisdiction of an officer. */
export async function saveJurisdiction(
  tx: Tx,
  { accountId, ...lists }: Jurisdiction & { accountId: string },
  setById: string,
  now: Date,
) {
  const data = {
    regions: [...lists.regions],
    countries: [...lists.countries],
    programmes: [...lists.programmes],
    checkKinds: [...lists.checkKinds],
    languages: [...lists.languages],
    setById,
    setAt: now,
  };
  await tx.jurisdiction.upsert({ where: { accountId }, create: { accountId, ...data }, update: data });
}

/** Where an officer works; null for who works nowhere yet. */
export const officeOf = async (tx: Tx, accountId: string): Promise<string | null> =>
  (await tx.account.findUnique({ where: { id: accountId }, select: { office: true } }))?.office || null;

/** The cases of a scope, but for its kinds of check: the same as `isWithin` of the domain. */
export const ofScope = ({ places, programmes, languages }: Scope): Prisma.ApplicationWhereInput => ({
  AND: [
    places
      ? { OR: [{ region: { in: [...places.regions] } }, { residenceCountry: { in: [...places.countries] } }] }
      : {},
    programmes.length > 0 ? { programme: { in: [...programmes] } } : {},
    languages.length > 0
      ? { OR: languages.flatMap((each) => [{ locale: each }, { locale: { startsWith: `${each}-` } }]) }
      : {},
  ],
});

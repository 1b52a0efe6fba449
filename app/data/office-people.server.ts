import { isWithin, type Placed, type Scope, scopeOf, toJurisdiction } from '#app/domain/people/jurisdiction';
import { env } from '#app/infra/env.server';
import type { Application } from './application.server';
import type { Tx } from './db.server';
import { oweLetter } from './letter.server';

/** Offices as people: who supervises, who heads, who decides. */
export interface OfficePerson {
  id: string;
  locale: string;
  scope: Scope;
}

/** Officers of a role with what they see; a head is a supervisor whom an administrator has named so. */
export async function officePeople(tx: Tx, role: 'supervisor' | 'head' | 'decision-maker'): Promise<OfficePerson[]> {
  const held = role === 'head' ? { role: 'supervisor', head: true } : { role };
  const rows = await tx.account.findMany({
    where: { kind: 'officer', closedAt: null, roles: { some: held } },
    select: { id: true, locale: true, office: true, jurisdiction: true, roles: { select: { role: true } } },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ id, locale, office, jurisdiction, roles }) => ({
    id,
    locale,
    scope: scopeOf(
      office,
      jurisdiction && toJurisdiction(jurisdiction),
      roles.some((each) => each.role === 'supervisor'),
    ),
  }));
}

/** One officer, while their account is open. */
export const officePerson = (tx: Tx, id: string) =>
  tx.account.findFirst({ where: { id, kind: 'officer', closedAt: null }, select: { id: true, locale: true } });

/** Where a case belongs. */
export const placedOf = ({ programme, answers, locale }: Pick<Application, 'programme' | 'answers' | 'locale'>) => {
  const text = (name: 'firstRegion' | 'residenceCountry') => String(answers[name] ?? '') || null;
  return { programme, locale, region: text('firstRegion'), residenceCountry: text('residenceCountry') };
};

export const sees = (
  { scope }: OfficePerson,
  { locale, ...placed }: Omit<Placed, 'language' | 'kinds'> & { locale: string },
) => isWithin(scope, { ...placed, language: locale.split('-')[0] ?? locale, kinds: null });

/** Owes a letter to one of them; the same cause owes it once. */
export const oweOfficer = (
  tx: Tx,
  { id, locale }: Pick<OfficePerson, 'id' | 'locale'>,
  letter: { cause: string; letter: string; values: Record<string, string | number>; path: string },
  now: Date,
): Promise<boolean> =>
  oweLetter(
    tx,
    {
      cause: `${letter.cause}:${id}`,
      letter: letter.letter,
      locale,
      accountId: id,
      values: { ...letter.values, link: `${env.PUBLIC_ORIGIN}/${locale}/desk/${letter.path}` },
    },
    now,
  );

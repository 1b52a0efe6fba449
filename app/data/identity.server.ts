import { parseReference } from '#app/domain/application/reference';
import { isYearOnly } from '#app/domain/basics/plain-date';
import { identityOf, soughtKeys } from '#app/domain/people/identity';
import { type LikenessReason, likenessOf } from '#app/domain/people/likeness';
import { type Application, findCase } from './application.server';
import { db, type Tx } from './db.server';
import { Prisma } from './generated/client';

const contains = (text: string) => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

/**
 * An application by a number as dictated, or by a name in any script and spelling, a number of a paper: whatever its
 * search key holds. Every word must stand in it, or all of them joined.
 */
export function matching(search: string): Prisma.Sql {
  if (!search) return Prisma.sql`true`;
  const reference = parseReference(search);
  if (reference.ok) return Prisma.sql`a.reference = ${reference.value}`;
  const { words, whole } = soughtKeys(search);
  const every = words.map((word) => Prisma.sql`a.search_key LIKE ${contains(word)}`);
  const named =
    words.length > 0
      ? Prisma.sql`(${Prisma.join(every, ' AND ')}) OR a.search_key LIKE ${contains(whole)}`
      : Prisma.sql`false`;
  // A part of a number is looked for in numbers alone.
  const part = /\d/.test(search) ? Prisma.sql`a.reference ILIKE ${contains(search)}` : Prisma.sql`false`;
  return Prisma.sql`(${named} OR ${part})`;
}

const batch = 500;

/** Gives applications that were sent before there were search keys theirs, a batch at a time. Says how many. */
export async function fillSearchKeys(): Promise<number> {
  const rows = await db.application.findMany({
    where: { searchKey: null, submittedAt: { not: null } },
    select: { id: true },
    take: batch,
  });
  for (const { id } of rows) {
    const application = await findCase(db, id);
    await db.application.updateMany({
      where: { id, searchKey: null },
      data: application ? identityOf(application.answers) : { searchKey: '' },
    });
  }
  return rows.length;
}

export interface LikeCase {
  id: string;
  accountId: string;
  because: LikenessReason[];
}

const mostFound = 20;

/** Other applications that may be of the same person by what was answered, the newest first. Drafts are nobody's business yet. */
export async function casesLike(tx: Tx, { id, answers }: Pick<Application, 'id' | 'answers'>): Promise<LikeCase[]> {
  const { passportNumber, birthDate } = identityOf(answers);
  const year = birthDate?.slice(0, 4) ?? '';
  // A year alone fits every day of that year, and the other way round.
  const born = !birthDate
    ? Prisma.sql`false`
    : isYearOnly(birthDate)
      ? Prisma.sql`birth_date LIKE ${`${year}%`}`
      : Prisma.sql`birth_date IN (${birthDate}, ${year})`;
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM application
    WHERE id <> ${id}::uuid AND status NOT IN ('draft', 'discarded')
      AND (passport_number = ${passportNumber} OR ${born})
    ORDER BY submitted_at DESC LIMIT 200`;
  const found: LikeCase[] = [];
  for (const row of rows) {
    const other = await findCase(tx, row.id);
    const because = other ? likenessOf(answers, other.answers) : [];
    if (other && because.length > 0) found.push({ id: other.id, accountId: other.accountId, because });
    if (found.length === mostFound) break;
  }
  return found;
}

import type { CheckKind } from '#app/domain/application/checks';
import type { OpinionAnswer, OpinionKind } from '#app/domain/application/opinions';
import type { PlainDate } from '#app/domain/basics/plain-date';
import { columnOf, dayOf, maybeDayOf } from './days';
import type { Tx } from './db.server';
import { Prisma } from './generated/client';
import { isId } from './id';

const whole = {
  documents: {
    where: { removedAt: null },
    orderBy: { uploadedAt: 'asc' },
    select: {
      id: true,
      fileName: true,
      pageCount: true,
      state: true,
      erasedAt: true,
      contentMac: true,
      size: true,
      uploadedAt: true,
    },
  },
} as const satisfies Prisma.OpinionInclude;

type Row = Prisma.OpinionGetPayload<{ include: typeof whole }>;

export interface Opinion extends Omit<Row, 'kind' | 'checkKind' | 'answer' | 'answeredOn'> {
  kind: OpinionKind;
  checkKind: CheckKind;
  answer: OpinionAnswer | null;
  answeredOn: PlainDate | null;
}

const toOpinion = (row: Row): Opinion => ({
  ...row,
  kind: row.kind as OpinionKind,
  checkKind: row.checkKind as CheckKind,
  answer: row.answer as OpinionAnswer | null,
  answeredOn: maybeDayOf(row.answeredOn),
});

/** What was asked outside about an application, the latest first. */
export async function opinionsOf(tx: Tx, applicationId: string): Promise<Opinion[]> {
  const rows = await tx.opinion.findMany({
    where: { applicationId },
    include: whole,
    orderBy: [{ askedAt: 'desc' }, { id: 'desc' }],
  });
  return rows.map(toOpinion);
}

export async function findOpinion(tx: Tx, id: string): Promise<Opinion | null> {
  const row = isId(id) ? await tx.opinion.findUnique({ where: { id }, include: whole }) : null;
  return row && toOpinion(row);
}

/** Holds the opinion until the transaction ends: it is answered, taken back or given a file by one at a time. */
export const lockOpinion = (tx: Tx, id: string) =>
  tx.$executeRaw`SELECT 1 FROM opinion WHERE id = ${id}::uuid FOR UPDATE`;

export interface GivenAnswer {
  answer: OpinionAnswer;
  reasons: string;
  signedBy: string;
  answeredOn: PlainDate;
}

export interface NewOpinion {
  id: string;
  applicationId: string;
  kind: OpinionKind;
  checkKind: CheckKind;
  body: string;
  locale: string;
  words: string | null;
  askedBy: string;
  /** It came on paper. */
  paper?: GivenAnswer;
}

/** False when it stands there already: the same form was sent before. */
export async function createOpinion(tx: Tx, { paper, ...asked }: NewOpinion, now: Date): Promise<boolean> {
  const day = paper && { answeredOn: columnOf(paper.answeredOn), answeredAt: now, seenAt: now, onPaper: true };
  const given = { ...paper, ...day };
  const { count } = await tx.opinion.createMany({ data: [{ ...asked, askedAt: now, ...given }], skipDuplicates: true });
  return count > 0;
}

const open = { answer: null, revokedAt: null };

/** False when it has an answer or was taken back. */
export async function keepOpinionAnswer(tx: Tx, id: string, given: GivenAnswer, now: Date): Promise<boolean> {
  const data = { ...given, answeredOn: columnOf(given.answeredOn), answeredAt: now };
  return (await tx.opinion.updateMany({ where: { id, ...open }, data })).count > 0;
}

export const revokeOpinion = async (tx: Tx, id: string, now: Date): Promise<boolean> =>
  (await tx.opinion.updateMany({ where: { id, ...open }, data: { revokedAt: now } })).count > 0;

/** An officer has read the answers. */
export const markSeen = (tx: Tx, applicationId: string, now: Date) =>
  tx.opinion.updateMany({
    where: { applicationId, answer: { not: null }, seenAt: null },
    data: { seenAt: now },
  });

/** For queries over the rows of `application` as `a`: somebody outside has answered and no officer has read it. */
export const hasOutsideAnswer = Prisma.sql`EXISTS (
  SELECT 1 FROM opinion o WHERE o.application_id = a.id AND o.answer IS NOT NULL AND o.seen_at IS NULL)`;

/**
 * The day on which the latest answer from outside arrived; null while there is none. The office has at least two
 * working days after it.
 */
export async function lastOutsideAnswerOn(tx: Tx, applicationId: string): Promise<PlainDate | null> {
  const [row] = await tx.$queryRaw<{ day: Date | null }[]>`
    SELECT (max(answered_at) AT TIME ZONE 'Asia/Almaty')::date AS day FROM opinion
    WHERE application_id = ${applicationId}::uuid AND answer IS NOT NULL`;
  return row?.day ? dayOf(row.day) : null;
}

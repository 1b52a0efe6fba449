import type { PlainDate } from '#app/domain/basics/plain-date';
import type { Scope } from '#app/domain/people/jurisdiction';
import type { Correction } from '#app/domain/permits/correction';
import { type HolderRecord, latinNameOf } from '#app/domain/permits/holder-record';
import type { ProposedAct } from '#app/domain/permits/proposal';
import { namesOf } from './case.server';
import { columnOf, maybeDayOf } from './days';
import { db, type Tx } from './db.server';
import type { Prisma } from './generated/client';
import { isId } from './id';
import { ofScope } from './jurisdiction.server';

export type ProposalResult = 'approved' | 'rejected' | 'withdrawn';

/** An act that one officer proposes and another approves. */
export interface Proposal {
  id: string;
  applicationId: string;
  permitId: string | null;
  act: ProposedAct;
  ground: string;
  correction: Correction | null;
  /** What ends it in the holder's life: the day, and the document that says so. */
  happenedOn: PlainDate | null;
  document: string | null;
  explanation: string | null;
  note: string | null;
  proposedById: string;
  proposedByName: string;
  proposedAt: Date;
  dueOn: PlainDate | null;
  /** Last day to object; null where nobody is heard. */
  objectUntil: PlainDate | null;
  openedAt: Date | null;
  objection: string | null;
  objectedAt: Date | null;
  result: ProposalResult | null;
  answer: string | null;
  decidedById: string | null;
  decidedByName: string;
  decidedAt: Date | null;
  /** Of the decision, when it was approved. */
  number: string | null;
}

type Row = Prisma.ProposalGetPayload<object>;

async function toProposals(tx: Tx, rows: Row[]): Promise<Proposal[]> {
  const hands = rows.flatMap(({ proposedById, decidedById }) => [proposedById, ...(decidedById ? [decidedById] : [])]);
  const names = await namesOf(tx, hands);
  return rows.map((row) => ({
    ...row,
    act: row.act as ProposedAct,
    correction: row.correction as unknown as Correction | null,
    happenedOn: maybeDayOf(row.happenedOn),
    dueOn: maybeDayOf(row.dueOn),
    objectUntil: maybeDayOf(row.objectUntil),
    result: row.result as ProposalResult | null,
    proposedByName: names.get(row.proposedById) ?? '',
    decidedByName: (row.decidedById && names.get(row.decidedById)) || '',
  }));
}

const first = async (tx: Tx, row: Row | null) => (row ? ((await toProposals(tx, [row]))[0] ?? null) : null);

export const proposalById = async (tx: Tx, id: string | undefined): Promise<Proposal | null> =>
  first(tx, isId(id) ? await tx.proposal.findUnique({ where: { id } }) : null);

/** Holds the proposal until the transaction ends. */
export const lockProposal = (tx: Tx, id: string) =>
  tx.$executeRaw`SELECT 1 FROM proposal WHERE id = ${id}::uuid FOR UPDATE`;

/** Everything proposed about a permit, the newest first. */
export const proposalsOfPermit = async (tx: Tx, permitId: string): Promise<Proposal[]> =>
  toProposals(tx, await tx.proposal.findMany({ where: { permitId }, orderBy: { proposedAt: 'desc' } }));

/** Everything proposed about an application and its permits, the newest first. */
export const proposalsOfApplication = async (tx: Tx, applicationId: string): Promise<Proposal[]> =>
  toProposals(tx, await tx.proposal.findMany({ where: { applicationId }, orderBy: { proposedAt: 'desc' } }));

const nameOn = (holder: Prisma.JsonValue | undefined): string | null =>
  holder ? latinNameOf(holder as unknown as HolderRecord) : null;

/** Proposals of a scope that wait for their second hand, none about the officer's own, the oldest first. */
export const openProposals = async (
  officerId: string,
  scope: Scope,
  take: number,
): Promise<(Proposal & { reference: string; holder: string; permitNumber: string | null })[]> => {
  const rows = await db.proposal.findMany({
    where: { result: null, application: { ...ofScope(scope), accountId: { not: officerId } } },
    orderBy: [{ proposedAt: 'asc' }, { id: 'asc' }],
    take,
    include: {
      application: { select: { reference: true, holderName: true } },
      permit: { select: { number: true, holder: true } },
    },
  });
  const proposals = await toProposals(db, rows);
  return proposals.map((proposal, at) => ({
    ...proposal,
    reference: rows[at]?.application.reference ?? '',
    // A permit of the family is its own holder's.
    holder: nameOn(rows[at]?.permit?.holder) ?? rows[at]?.application.holderName ?? '',
    permitNumber: rows[at]?.permit?.number ?? null,
  }));
};

/** Does anything proposed of an application wait for its second hand? */
export const isProposalOpen = async (tx: Tx, applicationId: string): Promise<boolean> =>
  (await tx.proposal.findFirst({ where: { applicationId, result: null }, select: { id: true } })) !== null;

/** The one of its kind that is open; the database allows no second. */
export const openProposalOf = async (
  tx: Tx,
  where: { applicationId: string; permitId: string | null; act: ProposedAct },
): Promise<Proposal | null> => first(tx, await tx.proposal.findFirst({ where: { ...where, result: null } }));

export interface NewProposal
  extends Pick<
    Proposal,
    'applicationId' | 'permitId' | 'act' | 'ground' | 'correction' | 'explanation' | 'note' | 'dueOn' | 'objectUntil'
  > {
  proposedById: string;
  happened?: Happened | null;
}

/** Something in the holder's life, as a document says it. */
export interface Happened {
  on: PlainDate;
  document: string;
}

export async function createProposal(
  tx: Tx,
  { correction, dueOn, objectUntil, happened, ...proposal }: NewProposal,
  now: Date,
): Promise<string> {
  const { id } = await tx.proposal.create({
    data: {
      ...proposal,
      proposedAt: now,
      ...(correction && { correction: correction as unknown as Prisma.InputJsonObject }),
      ...(happened && { happenedOn: columnOf(happened.on), document: happened.document }),
      ...(dueOn && { dueOn: columnOf(dueOn) }),
      ...(objectUntil && { objectUntil: columnOf(objectUntil) }),
    },
    select: { id: true },
  });
  return id;
}

/** The holder has the notice before them; the first time counts. */
export const keepProposalOpened = (tx: Tx, id: string, now: Date) =>
  tx.proposal.updateMany({ where: { id, openedAt: null, result: null }, data: { openedAt: now } });

/** Keeps what the holder says against it, once; false when it is decided or something was said before. */
export async function keepProposalObjection(tx: Tx, id: string, objection: string, now: Date): Promise<boolean> {
  const { count } = await tx.proposal.updateMany({
    where: { id, result: null, objectedAt: null },
    data: { objection, objectedAt: now },
  });
  return count > 0;
}

/** Ends a proposal; false when somebody was faster. */
export async function closeProposal(
  tx: Tx,
  id: string,
  ended: { result: ProposalResult; decidedById: string; answer: string | null; number?: string },
  now: Date,
): Promise<boolean> {
  const { count } = await tx.proposal.updateMany({ where: { id, result: null }, data: { ...ended, decidedAt: now } });
  return count > 0;
}

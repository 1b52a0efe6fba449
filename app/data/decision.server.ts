import type { DecisionSheet } from '#app/domain/decisions/decision-sheet';
import type { Departure } from '#app/domain/decisions/departure';
import type { GrantTerms } from '#app/domain/decisions/grant-terms';
import { holder, type Outcomes, type PersonOutcome } from '#app/domain/decisions/persons';
import type { CodedReason } from '#app/domain/decisions/refusal-reasons';
import type { Outcome } from '#app/domain/eligibility/outcome';
import { namesOf } from './case.server';
import type { Tx } from './db.server';
import { toOutcome, writeOutcomes } from './person-outcome.server';

export const decisionKinds = [
  'recommend-grant',
  'recommend-refusal',
  'send-back',
  'notice',
  'grant',
  'approve-without-place',
  'refuse',
  'notice-family',
  'decide-family',
  'satisfy-appeal',
  'allow-appeal',
  'allow-appeal-without-place',
  'vary-appeal',
  'remit-appeal',
  'dismiss-appeal',
  'leave-appeal-unconsidered',
  'court-orders-review',
  'court-orders-grant',
  'correct',
  'extend-term',
  'leave-without-consideration',
  'terminate',
] as const;
export type DecisionKind = (typeof decisionKinds)[number];

/** A coded reason as kept: a ground with its place in the law, or why a case went back. */
export type KeptReason = CodedReason | { ground: string; act?: undefined; at?: undefined };

export interface Decision {
  id: string;
  number: string | null;
  kind: DecisionKind;
  officerId: string;
  officerName: string | null;
  at: Date;
  reasons: KeptReason[];
  note: string | null;
  /** Null where the decision judges nothing, or was signed before sheets were kept. */
  sheet: DecisionSheet | null;
  departure: Departure | null;
  /** The officer's own words in the letter. */
  explanation: string | null;
  /** What a grant sets; null for any other, and before grants set it. */
  terms: GrantTerms | null;
  /** What it says of each person of the file. */
  persons: PersonOutcome[];
}

/** What officers have signed on a case, oldest first. */
export async function decisionsOf(tx: Tx, applicationId: string): Promise<Decision[]> {
  const rows = await tx.decision.findMany({
    where: { applicationId },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    include: { persons: { orderBy: { id: 'asc' } } },
  });
  const names = await namesOf(
    tx,
    rows.map(({ officerId }) => officerId),
  );
  return rows.map(
    ({ id, number, kind, officerId, at, reasons, note, sheet, departure, explanation, terms, persons }) => ({
      id,
      number,
      kind: kind as DecisionKind,
      officerId,
      officerName: names.get(officerId) ?? null,
      at,
      reasons: reasons as unknown as KeptReason[],
      note,
      sheet: sheet as unknown as DecisionSheet | null,
      departure: departure as unknown as Departure | null,
      explanation,
      terms: terms as unknown as GrantTerms | null,
      persons: persons.map(toOutcome),
    }),
  );
}

export interface NewDecision {
  applicationId: string;
  kind: DecisionKind;
  officerId: string;
  number?: string;
  reasons?: readonly KeptReason[];
  note?: string | null;
  outcome?: Outcome;
  sheet?: DecisionSheet;
  departure?: Departure | null;
  explanation?: string | null;
  terms?: GrantTerms;
  /** What it says of the members of the family. */
  persons?: readonly PersonOutcome[];
  /** It is about the family alone and says nothing of the applicant. */
  familyAlone?: boolean;
}

/** What a decision says of the applicant. */
const ofHolder: Partial<Record<DecisionKind, Outcomes>> = {
  'recommend-grant': 'recommend-grant',
  'recommend-refusal': 'recommend-refusal',
  notice: 'notice',
  refuse: 'refuse',
  grant: 'grant',
  'approve-without-place': 'grant',
  'satisfy-appeal': 'grant',
  'allow-appeal': 'grant',
  'allow-appeal-without-place': 'grant',
  'court-orders-grant': 'grant',
};

/** Signs a decision with what it says of each person; the database asks the separation of duties again. */
export async function signDecision(
  tx: Tx,
  { reasons = [], outcome, sheet, departure, terms, persons = [], familyAlone = false, ...decision }: NewDecision,
  now: Date,
): Promise<string> {
  const { id } = await tx.decision.create({
    data: {
      ...decision,
      at: now,
      reasons: reasons as unknown as object[],
      outcome: outcome as unknown as object,
      sheet: sheet as unknown as object,
      terms: terms as unknown as object,
      departure: (departure ?? undefined) as unknown as object | undefined,
    },
    select: { id: true },
  });
  const own = familyAlone ? undefined : ofHolder[decision.kind];
  const said = { person: holder, because: null, departure: departure ?? null };
  const grounds = reasons.filter((reason): reason is CodedReason => reason.act !== undefined);
  const holders: PersonOutcome[] = own
    ? [{ ...said, outcome: own, reasons: own === 'grant' || own === 'recommend-grant' ? [] : grounds }]
    : [];
  await writeOutcomes(tx, { decisionId: id, applicationId: decision.applicationId }, [...holders, ...persons], now);
  return id;
}

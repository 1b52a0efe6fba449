import type { CheckKind } from '#app/domain/application/checks';
import type { Answers } from '#app/domain/application/questions';
import type { AnswerChange, RowDraft } from '#app/domain/application/request-rows';
import type { Tx } from './db.server';
import type { Prisma } from './generated/client';

const json = (value: unknown) => value as Prisma.InputJsonValue;

export const toRowDraft = ({ row, answers, words }: { row: string; answers: unknown; words: string | null }) => ({
  row,
  answers: answers as RowDraft['answers'],
  words,
});

export const toAmendment = (change: { question: string; before: unknown; after: unknown }) => ({
  name: change.question as AnswerChange['name'],
  before: (change.before as { value: AnswerChange['before'] }).value,
  after: (change.after as { value: AnswerChange['after'] }).value,
});

/** What the applicant has prepared, or sent, for the rows of a request. */
export async function rowDraftsOf(tx: Tx, requestId: string): Promise<RowDraft[]> {
  const rows = await tx.requestAnswer.findMany({ where: { requestId }, orderBy: { row: 'asc' } });
  return rows.map(toRowDraft);
}

export const saveRowDraft = (tx: Tx, requestId: string, { row, answers, words }: RowDraft, now: Date) =>
  tx.requestAnswer.upsert({
    where: { requestId_row: { requestId, row } },
    create: { requestId, row, answers: json(answers), words, savedAt: now },
    update: { answers: json(answers), words, savedAt: now },
  });

/** Changes answers of a sent application, and keeps what they were. What was sent stays in its submission. */
export async function amend(
  tx: Tx,
  { applicationId, requestId }: { applicationId: string; requestId: string },
  changes: readonly AnswerChange[],
  pages: Partial<Record<string, Answers>>,
  now: Date,
): Promise<void> {
  for (const page of new Set(changes.map((change) => change.page))) {
    const answers: Answers = { ...pages[page] };
    for (const { name, after } of changes.filter((change) => change.page === page)) {
      if (after === null) delete answers[name];
      else answers[name] = after;
    }
    await tx.answerPage.upsert({
      where: { applicationId_page: { applicationId, page } },
      create: { applicationId, page, answers: json(answers), savedAt: now },
      update: { answers: json(answers), savedAt: now },
    });
  }
  await tx.amendment.createMany({
    data: changes.map(({ name, page, before, after }) => ({
      ...{ applicationId, requestId, at: now, page, question: name },
      before: json({ value: before }),
      after: json({ value: after }),
    })),
  });
}

/** What the answers to a request changed. */
export async function amendmentsOf(tx: Tx, requestId: string) {
  const rows = await tx.amendment.findMany({ where: { requestId }, orderBy: { id: 'asc' } });
  return rows.map(toAmendment);
}

/** Opens checks again; says what had been found on them, which stays in the history. */
export async function reopenChecks(tx: Tx, applicationId: string, kinds: readonly CheckKind[]) {
  const where = { applicationId, kind: { in: [...kinds] }, finding: { not: null } };
  const found = await tx.caseCheck.findMany({ where, select: { kind: true, finding: true, reason: true } });
  await tx.caseCheck.updateMany({
    where,
    data: { finding: null, reason: null, note: null, officerId: null, at: null },
  });
  return found;
}

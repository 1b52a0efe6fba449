import type { Answers } from '#app/domain/application/questions';
import { type AnswerChange, answersWith, type RowDraft } from '#app/domain/application/request-rows';
import type { Tx } from './db.server';
import type { Prisma } from './generated/client';

const json = (value: unknown) => value as Prisma.InputJsonValue;

export const toRowDraft = ({ row, answers, words }: { row: string; answers: unknown; words: string | null }) => ({
  row,
  answers: answers as RowDraft['answers'],
  words,
});

interface AmendmentRow {
  question: string;
  page: string;
  entry: string | null;
  before: unknown;
  after: unknown;
}

export const toAmendment = (change: AmendmentRow): AnswerChange => ({
  name: change.question as AnswerChange['name'],
  page: change.page as AnswerChange['page'],
  ...(change.entry && { entry: change.entry }),
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
  { applicationId, requestId = null }: { applicationId: string; requestId?: string | null },
  changes: readonly AnswerChange[],
  { pages, removed = [] }: { pages: Partial<Record<string, Answers>>; removed?: readonly string[] },
  now: Date,
): Promise<void> {
  const own = changes.filter(({ entry }) => !entry);
  for (const page of new Set(own.map((change) => change.page))) {
    const answers = json(answersWith(pages[page] ?? {}, saidIn(own.filter((change) => change.page === page))));
    await tx.answerPage.upsert({
      where: { applicationId_page: { applicationId, page } },
      create: { applicationId, page, answers, savedAt: now },
      update: { answers, savedAt: now },
    });
  }
  const touched = new Set(changes.flatMap(({ entry }) => entry ?? []));
  for (const id of touched) {
    if (removed.includes(id)) continue;
    const said = changes.filter(({ entry }) => entry === id);
    await amendEntry(tx, { applicationId, id, list: said[0]?.page ?? '' }, saidIn(said), now);
  }
  await tx.entry.deleteMany({ where: { applicationId, id: { in: [...removed] } } });
  await tx.amendment.createMany({
    data: changes.map(({ name, page, entry = null, before, after }) => ({
      ...{ applicationId, requestId, at: now, page, entry, question: name },
      before: json({ value: before }),
      after: json({ value: after }),
    })),
  });
}

const saidIn = (changes: readonly AnswerChange[]): RowDraft['answers'] =>
  Object.fromEntries(changes.map(({ name, after }) => [name, after]));

/** An entry there is not yet comes after the others of its list. */
async function amendEntry(
  tx: Tx,
  { applicationId, id, list }: { applicationId: string; id: string; list: string },
  said: RowDraft['answers'],
  now: Date,
): Promise<void> {
  const known = await tx.entry.findFirst({ where: { id, applicationId } });
  const answers = json(answersWith((known?.answers ?? {}) as Answers, said));
  if (known) {
    await tx.entry.update({ where: { id }, data: { answers, savedAt: now } });
    return;
  }
  const { _max } = await tx.entry.aggregate({ where: { applicationId, list }, _max: { position: true } });
  const position = (_max.position ?? 0) + 1;
  await tx.entry.create({ data: { id, applicationId, list, position, answers, savedAt: now } });
}

/** What the answers to a request changed. */
export async function amendmentsOf(tx: Tx, requestId: string) {
  const rows = await tx.amendment.findMany({ where: { requestId }, orderBy: { id: 'asc' } });
  return rows.map(toAmendment);
}

export interface OwnAmendment extends AnswerChange {
  at: Date;
}

/** What the applicant changed on their own initiative, in the order it was sent. */
export async function ownAmendmentsOf(tx: Tx, applicationId: string): Promise<OwnAmendment[]> {
  const rows = await tx.amendment.findMany({ where: { applicationId, requestId: null }, orderBy: { id: 'asc' } });
  return rows.map((row) => ({ at: row.at, ...toAmendment(row) }));
}

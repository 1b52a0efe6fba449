import type { StepId } from '#app/domain/application/completeness';
import { mayEdit } from '#app/domain/application/editable';
import { statuses } from '#app/domain/application/lifecycle';
import type { Answers } from '#app/domain/application/questions';
import { hmac } from '#app/infra/keys.server';
import type { Tx } from './db.server';
import type { Prisma } from './generated/client';

/** The row of what was stated in the eligibility check and no page asks: it counts until the list of it is filled in. */
export const checkPage = 'check';

/** What stands in the database under a form, and which form saved it last. */
export interface Stored {
  answers: Answers;
  savedAt: Date;
  form: string | null;
}

/** Says which answers a form was opened with, and nothing about them. */
export function versionOf(answers: Answers): string {
  const inOrder = Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1));
  return hmac('answers-version', JSON.stringify(inOrder)).slice(0, 22);
}

const editable = statuses.filter(mayEdit);

/** Keeps one page of answers, or that a list holds all there is; only while its owner may still write. False when the application has moved on. */
export async function saveAnswerPage(
  tx: Tx,
  {
    id,
    accountId,
    page,
    answers,
    form = null,
  }: {
    id: string;
    accountId: string;
    page: StepId | typeof checkPage;
    answers: Answers;
    /** Key of the form it came by. */
    form?: string | null;
  },
  now: Date,
): Promise<boolean> {
  const { count } = await tx.application.updateMany({
    where: { id, accountId, status: { in: editable } },
    data: { savedAt: now },
  });
  if (count === 0) return false;
  const value = answers as Prisma.InputJsonObject;
  await tx.answerPage.upsert({
    where: { applicationId_page: { applicationId: id, page } },
    create: { applicationId: id, page, answers: value, savedAt: now, form },
    update: { answers: value, savedAt: now, form },
  });
  return true;
}

/** One page as it was saved last; null while nothing is. */
export async function storedPage(tx: Tx, applicationId: string, page: StepId): Promise<Stored | null> {
  const row = await tx.answerPage.findUnique({ where: { applicationId_page: { applicationId, page } } });
  return row && { answers: row.answers as Answers, savedAt: row.savedAt, form: row.form };
}

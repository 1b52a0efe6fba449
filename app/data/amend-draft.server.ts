import type { AmendDraft } from '#app/domain/application/amending';
import { isEntryList } from '#app/domain/application/lists';
import type { Tx } from './db.server';
import type { Prisma } from './generated/client';

/** What the applicant has prepared to change, in the order it was begun. */
export async function amendDraftsOf(tx: Tx, applicationId: string): Promise<AmendDraft[]> {
  const rows = await tx.amendDraft.findMany({
    where: { applicationId },
    orderBy: [{ savedAt: 'asc' }, { place: 'asc' }],
  });
  return rows.flatMap(({ place, list, answers, removed }): AmendDraft[] => {
    const said = answers as AmendDraft['answers'];
    if (list === null) return [{ place, list, answers: said, removed }];
    return isEntryList(list) ? [{ place, list, answers: said, removed }] : [];
  });
}

export function saveAmendDraft(tx: Tx, applicationId: string, { place, ...draft }: AmendDraft, now: Date) {
  const value = { ...draft, answers: draft.answers as Prisma.InputJsonObject };
  return tx.amendDraft.upsert({
    where: { applicationId_place: { applicationId, place } },
    create: { applicationId, place, ...value, savedAt: now },
    update: value,
  });
}

/** One place of what is prepared, or all of it. */
export const dropAmendDrafts = (tx: Tx, applicationId: string, place?: string) =>
  tx.amendDraft.deleteMany({ where: { applicationId, ...(place !== undefined && { place }) } });

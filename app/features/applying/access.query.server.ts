import type { Application } from '#app/data/application.server';
import { type CaseReadLine, caseReadsOf } from '#app/data/case-read.server';
import { db } from '#app/data/db.server';
import { type ReadLine, readsOf } from '#app/data/document-read.server';

export type AccessLine = CaseReadLine | ReadLine;

const most = 200;

/** Who opened an application or a document of it, the newest first, as far as its owner is told: by role and office, not by name. */
export async function accessOf({ id }: Pick<Application, 'id'>): Promise<AccessLine[]> {
  const [cases, documents] = await Promise.all([caseReadsOf(db, id, most), readsOf(db, id, most)]);
  return [...cases, ...documents].sort((a, b) => b.at.getTime() - a.at.getTime()).slice(0, most);
}

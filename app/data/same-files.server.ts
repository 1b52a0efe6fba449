import type { Application } from './application.server';
import type { Tx } from './db.server';
import type { DocumentRow } from './document.server';

export interface Elsewhere {
  /** The file of this application. */
  document: string;
  application: string;
  reference: string;
  /** Of the same account. */
  own: boolean;
}

/** Other applications that were sent and hold the same bytes; found by the keyed hash, drafts are nobody's business. */
export async function sameFilesElsewhere(
  tx: Tx,
  { id, accountId }: Pick<Application, 'id' | 'accountId'>,
  documents: readonly Pick<DocumentRow, 'id' | 'contentMac'>[],
): Promise<Elsewhere[]> {
  const macs = new Map(documents.flatMap((each) => (each.contentMac ? [[each.contentMac, each.id] as const] : [])));
  if (macs.size === 0) return [];
  const rows = await tx.document.findMany({
    where: {
      contentMac: { in: [...macs.keys()] },
      applicationId: { not: id },
      held: false,
      application: { reference: { not: null } },
    },
    select: { contentMac: true, application: { select: { id: true, reference: true, accountId: true } } },
    orderBy: { uploadedAt: 'asc' },
    take: 100,
  });
  const found = rows.flatMap(({ contentMac, application }) => {
    const document = macs.get(contentMac ?? '');
    if (!document || !application.reference) return [];
    const own = application.accountId === accountId;
    return [{ document, application: application.id, reference: application.reference, own }];
  });
  return [...new Map(found.map((each) => [`${each.document} ${each.application}`, each])).values()];
}

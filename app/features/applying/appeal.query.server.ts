import { type Appeal, appealsOf } from '#app/data/appeal.server';
import { type Appealable, appealable } from '#app/data/appealable.server';
import { db } from '#app/data/db.server';
import { documentsOf } from '#app/data/document.server';
import { type Application, ownApplication } from './application.query.server';

export interface OwnAppeals {
  application: Application;
  appeals: Appeal[];
  open: Appealable[];
  /** Files that lie with the appeal. */
  files: number;
}

/** What was appealed against, and what still can be; null where there is neither. */
export async function ownAppeals(accountId: string, id: string | undefined): Promise<OwnAppeals | null> {
  const application = await ownApplication(accountId, id);
  if (!application) return null;
  const [appeals, open, documents] = await Promise.all([
    appealsOf(db, application.id),
    appealable(db, application),
    documentsOf(db, application.id),
  ]);
  if (appeals.length === 0 && open.length === 0) return null;
  const since = application.endedAt;
  const files = documents.filter(({ item, uploadedAt }) => item === 'appeal' && (!since || uploadedAt >= since)).length;
  return { application, appeals, open, files };
}

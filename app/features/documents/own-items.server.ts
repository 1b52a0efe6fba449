import { type Application, findOwnApplication } from '#app/data/application.server';
import { outcomeOf } from '#app/data/case-outcome.server';
import { currentNotice } from '#app/data/current-notice.server';
import type { Tx } from '#app/data/db.server';
import { decisionsOf } from '#app/data/decision.server';
import type { DocumentRow } from '#app/data/document.server';
import { openRequestOf } from '#app/data/own-application.server';
import { counted, itemsToFile } from '#app/domain/application/completeness';
import { documentLimits } from '#app/domain/application/document-limits';
import { type Status, takeStep } from '#app/domain/application/lifecycle';
import { today } from '#app/domain/basics/plain-date';
import type { RequestedItem } from '#app/domain/decisions/officer-forms';
import type { DocumentNeed } from '#app/domain/eligibility/outcome';

/** An item this person may send files for now. */
export interface OpenItem {
  item: string;
  maxFiles: number;
  /** Files kept before this moment are part of what was sent and stay. */
  since: Date | null;
  need: DocumentNeed | null;
}

export interface OwnItems {
  application: Application;
  items: OpenItem[];
}

/** Files can be replaced until the office accepts the application. */
const replaceable: readonly Status[] = ['draft', 'submitted', 'returned'];

export const needsOf = (application: Application, now: Date): DocumentNeed[] =>
  itemsToFile(outcomeOf(counted(application, today(now)), now).documents);

/** Before the office accepts: the checklist. While it asks: what it asks for, beside what was sent. Otherwise nothing. */
export async function ownItems(tx: Tx, accountId: string, id: string, now: Date): Promise<OwnItems | null> {
  const application = await findOwnApplication(tx, accountId, id);
  if (!application) return null;
  if (replaceable.includes(application.status)) {
    const items = needsOf(application, now).map((need) => ({
      item: need.item,
      maxFiles: need.maxFiles,
      since: null,
      need,
    }));
    return { application, items };
  }
  const besides = await besidesItems(tx, application, now);
  if (besides) return { application, items: besides };
  const request = application.status === 'awaiting_information' ? await openRequestOf(tx, id) : null;
  const asked = (request?.items ?? []) as unknown as RequestedItem[];
  const items = [...new Set(asked.flatMap(({ item }) => item ?? []))].map((item) => ({
    item,
    maxFiles: documentLimits.inAnswer,
    since: request?.askedAt ?? null,
    need: null,
  }));
  return { application, items };
}

/** Whoever may still object to a notice, or appeal, may send files with their words. */
async function besidesItems(tx: Tx, application: Application, now: Date): Promise<OpenItem[] | null> {
  const { status } = application;
  const beside = { maxFiles: documentLimits.inAnswer, need: null };
  const items: OpenItem[] =
    status === 'appealed' || takeStep(status, 'appeal').ok
      ? [{ item: 'appeal', since: application.endedAt, ...beside }]
      : [];
  const notice = currentNotice(application, await decisionsOf(tx, application.id));
  if (notice?.until && notice.until >= today(now))
    items.push({ item: 'objection', since: notice.decision.at, ...beside });
  return items.length > 0 ? items : null;
}

/** What was sent before the office asked does not count, and stays. */
export const countsFor = ({ item, since }: OpenItem, document: Pick<DocumentRow, 'item' | 'uploadedAt'>) =>
  document.item === item && (!since || document.uploadedAt >= since);

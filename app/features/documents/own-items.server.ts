import { amendingOf } from '#app/data/amending.server';
import { type Application, findOwnApplication } from '#app/data/application.server';
import { workCalendar } from '#app/data/calendar.server';
import { outcomeOf } from '#app/data/case-outcome.server';
import type { Tx } from '#app/data/db.server';
import { decisionsOf } from '#app/data/decision.server';
import type { DocumentRow } from '#app/data/document.server';
import { openRequestOf } from '#app/data/own-application.server';
import { counted, itemsToFile } from '#app/domain/application/completeness';
import { documentLimits } from '#app/domain/application/document-limits';
import { type Status, takeStep } from '#app/domain/application/lifecycle';
import { today } from '#app/domain/basics/plain-date';
import { currentNotice } from '#app/domain/decisions/current-notice';
import type { RequestedItem } from '#app/domain/decisions/officer-forms';
import type { DocumentNeed } from '#app/domain/eligibility/outcome';

/** An item this person may send files for now. */
export interface OpenItem {
  item: string;
  maxFiles: number;
  /** Files kept before this moment are part of what was sent and stay. */
  since: Date | null;
  need: DocumentNeed | null;
  /** What is sent for it comes in with a change that is not sent yet. */
  held: boolean;
}

export interface OwnItems {
  application: Application;
  items: OpenItem[];
}

/** Files can be replaced until the office accepts the application. */
const replaceable: readonly Status[] = ['draft', 'submitted', 'returned'];

export const needsOf = (application: Application, now: Date): DocumentNeed[] =>
  itemsToFile(outcomeOf(counted(application, today(now)), now).documents);

/**
 * Before the office accepts: the checklist. While it asks: what it asks for, beside what was sent. With a change that is
 * prepared: the papers that go with it. Otherwise nothing.
 */
export async function ownItems(tx: Tx, accountId: string, id: string, now: Date): Promise<OwnItems | null> {
  const application = await findOwnApplication(tx, accountId, id);
  if (!application) return null;
  const amending = await amendingOf(tx, application, now);
  const held = (amending?.items ?? []).map(({ item, need }) => ({
    ...{ item, need, maxFiles: need.maxFiles, since: null, held: true },
  }));
  const others = (await itemsNow(tx, application, now)).filter(({ item }) => !held.some((each) => each.item === item));
  return { application, items: [...held, ...others] };
}

async function itemsNow(tx: Tx, application: Application, now: Date): Promise<OpenItem[]> {
  if (replaceable.includes(application.status)) {
    return needsOf(application, now).map((need) => ({
      item: need.item,
      maxFiles: need.maxFiles,
      since: null,
      need,
      held: false,
    }));
  }
  const besides = await besidesItems(tx, application, now);
  if (besides) return besides;
  const request = application.status === 'awaiting_information' ? await openRequestOf(tx, application.id) : null;
  const asked = (request?.items ?? []) as unknown as RequestedItem[];
  return [...new Set(asked.flatMap(({ item }) => item ?? []))].map((item) => ({
    item,
    maxFiles: documentLimits.inAnswer,
    since: request?.askedAt ?? null,
    need: null,
    held: false,
  }));
}

/** Whoever may still object to a notice, or appeal, may send files with their words. */
async function besidesItems(tx: Tx, application: Application, now: Date): Promise<OpenItem[] | null> {
  const { status } = application;
  const beside = { maxFiles: documentLimits.inAnswer, need: null, held: false };
  const items: OpenItem[] =
    status === 'appealed' || takeStep(status, 'appeal').ok
      ? [{ item: 'appeal', since: application.endedAt, ...beside }]
      : [];
  const notice = currentNotice(application, await decisionsOf(tx, application.id), workCalendar());
  if (notice?.until && notice.until >= today(now))
    items.push({ item: 'objection', since: notice.decision.at, ...beside });
  return items.length > 0 ? items : null;
}

/** What was sent before the office asked does not count, and stays. */
export const countsFor = (
  { item, since, held }: OpenItem,
  document: Pick<DocumentRow, 'item' | 'uploadedAt' | 'held'>,
) => document.item === item && document.held === held && (!since || document.uploadedAt >= since);

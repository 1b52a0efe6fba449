import { type Application, findOwnApplication } from '#app/data/application.server';
import { db, type Tx } from '#app/data/db.server';
import { type DocumentRow, documentsOf } from '#app/data/document.server';
import { isId } from '#app/data/id';
import { openRequestOf } from '#app/data/own-application.server';
import { rowDraftsOf } from '#app/data/request-answer.server';
import { countsAsSent } from '#app/domain/application/document-states';
import { isRowDone, type RequestRow, type RowDraft, rowsOfRequest } from '#app/domain/application/request-rows';
import { type PlainDate, plainDate } from '#app/domain/basics/plain-date';
import type { RequestedItem } from '#app/domain/decisions/officer-forms';

export interface RowState extends RequestRow {
  draft: RowDraft | undefined;
  /** Sent for it since it was asked. */
  files: DocumentRow[];
  done: boolean;
}

export interface OpenRequest {
  application: Application;
  id: string;
  askedAt: Date;
  dueOn: PlainDate;
  drafts: RowDraft[];
  rows: RowState[];
}

/** The open request of an application with everything prepared for it; null while nothing is asked. */
export async function openRequest(tx: Tx, application: Application): Promise<OpenRequest | null> {
  const request = application.status === 'awaiting_information' ? await openRequestOf(tx, application.id) : null;
  if (!request) return null;
  const drafts = await rowDraftsOf(tx, request.id);
  const since = (await documentsOf(tx, application.id)).filter(({ uploadedAt }) => uploadedAt >= request.askedAt);
  const rows = rowsOfRequest(application, request.items as unknown as RequestedItem[], drafts);
  return {
    application,
    id: request.id,
    askedAt: request.askedAt,
    dueOn: plainDate(request.dueOn.toISOString().slice(0, 10)),
    drafts,
    rows: rows.map((row) => {
      const draft = drafts.find((each) => each.row === row.key);
      const files = since.filter(({ item }) => item === row.asked.item);
      return { ...row, draft, files, done: isRowDone(application, row, draft, files.filter(countsAsSent).length) };
    }),
  };
}

export async function ownOpenRequest(accountId: string, id: string | undefined) {
  const application = isId(id) ? await findOwnApplication(db, accountId, id) : null;
  return application && { application, request: await openRequest(db, application) };
}

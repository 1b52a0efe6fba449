import type { ReadKind } from '#app/domain/application/document-reads';
import { today } from '#app/domain/basics/plain-date';
import { db, type Tx } from './db.server';

export interface DocumentRead {
  applicationId: string;
  documentId: string;
  officerId: string;
  officerRole: string;
  kind: ReadKind;
  page?: number;
  purpose: string;
}

/** Writes down that an officer opened something; the table takes no change afterwards. */
export const recordRead = (read: DocumentRead, now: Date) => db.documentRead.create({ data: { ...read, at: now } });

/** Small pictures come with every view of a case: they are written down once a day. */
export async function recordGlance(read: DocumentRead, now: Date): Promise<void> {
  const { documentId, officerId, kind } = read;
  const since = new Date(`${today(now)}T00:00:00+05:00`);
  if (!(await db.documentRead.findFirst({ where: { documentId, officerId, kind, at: { gte: since } } })))
    await recordRead(read, now);
}

export interface ReadLine {
  at: Date;
  officerRole: string;
  /** From which office the case was opened for it. */
  office: string | null;
  kind: ReadKind;
  item: string;
  purpose: string;
}

/** Who opened documents of an application, newest first; many pages of one document on one day by one officer are one line. */
export async function readsOf(tx: Tx, applicationId: string, take: number): Promise<ReadLine[]> {
  return tx.$queryRaw<ReadLine[]>`
    SELECT max(r.at) AS at, r.officer_role AS "officerRole", r.kind, d.item, r.purpose, (
      SELECT c.office FROM case_read c
      WHERE c.application_id = ${applicationId}::uuid AND c.officer_id = r.officer_id AND c.at <= max(r.at)
      ORDER BY c.at DESC LIMIT 1
    ) AS office
    FROM document_read r JOIN document d ON d.id = r.document_id
    WHERE r.application_id = ${applicationId}::uuid AND r.kind <> 'thumbnail' AND d.opinion_id IS NULL
    GROUP BY r.officer_id, r.officer_role, r.kind, d.item, r.purpose, (r.at AT TIME ZONE 'Asia/Almaty')::date
    ORDER BY max(r.at) DESC LIMIT ${take}`;
}

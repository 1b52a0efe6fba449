import {
  isStatedPurpose,
  OWN_STEP_HOURS,
  type ReadPurpose,
  STATED_MINUTES,
  type StatedPurpose,
} from '#app/domain/people/access';
import { db, type Tx } from './db.server';

export interface CaseReadRow {
  applicationId: string;
  officerId: string;
  officerRole: string;
  office: string | null;
  purpose: ReadPurpose;
  stated: boolean;
}

/** One reading: whatever is opened of a case for the same purpose within these minutes is written down once. */
const readingMinutes = 5;
const minutesBefore = (now: Date, minutes: number) => new Date(now.getTime() - minutes * 60_000);

/** Writes down that an officer opened a case; the table takes no change afterwards. */
export async function recordCaseRead(read: CaseReadRow, now: Date): Promise<void> {
  const { applicationId, officerId, purpose } = read;
  const since = minutesBefore(now, readingMinutes);
  if (
    !(await db.caseRead.findFirst({
      where: { applicationId, officerId, purpose, at: { gt: since } },
      select: { id: true },
    }))
  )
    await db.caseRead.create({ data: { ...read, at: now } });
}

/** What this officer stated for this case and may still read it for. */
export async function statedFor(
  { applicationId, officerId }: Pick<CaseReadRow, 'applicationId' | 'officerId'>,
  now: Date,
): Promise<StatedPurpose | null> {
  const row = await db.caseRead.findFirst({
    where: { applicationId, officerId, stated: true, at: { gt: minutesBefore(now, STATED_MINUTES) } },
    orderBy: { at: 'desc' },
    select: { purpose: true },
  });
  return row && isStatedPurpose(row.purpose) ? row.purpose : null;
}

/** Holding a case is not yet work done in it. */
const noSteps = ['claim', 'release'];

/** Did this officer take a step in the case, its family or its permits within the last hours? */
export async function tookStepIn(
  { applicationId, officerId }: Pick<CaseReadRow, 'applicationId' | 'officerId'>,
  now: Date,
): Promise<boolean> {
  const since = minutesBefore(now, OWN_STEP_HOURS * 60);
  const row = await db.event.findFirst({
    where: { applicationId, actorId: officerId, step: { notIn: noSteps }, at: { gt: since } },
    select: { id: true },
  });
  return row !== null;
}

export interface CaseReadLine {
  at: Date;
  officerRole: string;
  office: string | null;
  purpose: string;
}

/** Who opened a case, newest first; one officer's readings of one day for one purpose are one line. */
export const caseReadsOf = (tx: Tx, applicationId: string, take: number) =>
  tx.$queryRaw<CaseReadLine[]>`
    SELECT max(at) AS at, officer_role AS "officerRole", office, purpose FROM case_read
    WHERE application_id = ${applicationId}::uuid
    GROUP BY officer_id, officer_role, office, purpose, (at AT TIME ZONE 'Asia/Almaty')::date
    ORDER BY max(at) DESC LIMIT ${take}`;

export interface Browsing {
  officerId: string;
  /** Different cases opened for a stated purpose, none of which the officer has held or taken a step in. */
  cases: number;
  last: Date;
}

/** Officers who opened at least so many cases beyond their work since then. */
export const browsingSince = (since: Date, least: number) =>
  db.$queryRaw<Browsing[]>`
    SELECT r.officer_id AS "officerId", count(DISTINCT r.application_id)::int AS cases, max(r.at) AS last
    FROM case_read r
    WHERE r.at > ${since} AND r.stated
      AND NOT EXISTS (SELECT FROM event e WHERE e.application_id = r.application_id AND e.actor_id = r.officer_id)
    GROUP BY r.officer_id HAVING count(DISTINCT r.application_id) >= ${least} ORDER BY cases DESC`;

export interface StatedReading {
  at: Date;
  officerId: string;
  purpose: string;
  applicationId: string;
  reference: string | null;
}

/** The last readings for a stated purpose, the newest first. */
export const statedReadings = (take: number) =>
  db.$queryRaw<StatedReading[]>`
    SELECT r.at, r.officer_id AS "officerId", r.purpose, r.application_id AS "applicationId", a.reference
    FROM case_read r JOIN application a ON a.id = r.application_id
    WHERE r.stated ORDER BY r.at DESC, r.id DESC LIMIT ${take}`;

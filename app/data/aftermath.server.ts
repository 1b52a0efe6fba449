import type { StopEnd } from '#app/domain/application/clocks';
import type { Answers } from '#app/domain/application/questions';
import type { PlainDate } from '#app/domain/basics/plain-date';
import { columnOf, dayOf, maybeDayOf } from './days';
import type { Tx } from './db.server';
import type { Prisma } from './generated/client';

/** When the service clock of an application stood still, the first time first. */
export async function clockStopsOf(tx: Tx, applicationId: string) {
  const rows = await tx.clockStop.findMany({ where: { applicationId }, orderBy: [{ fromDay: 'asc' }, { id: 'asc' }] });
  return rows.map(({ id, reason, fromDay, toDay, endedBy }) => ({
    id,
    reason,
    from: dayOf(fromDay),
    to: maybeDayOf(toDay),
    endedBy: endedBy as StopEnd | null,
  }));
}

/** E-mails to its applicant about an application, newest first. */
export const emailsAbout = (tx: Tx, applicationId: string) =>
  tx.letter.findMany({
    where: { applicationId, accountId: { not: null } },
    orderBy: [{ owedAt: 'desc' }, { id: 'desc' }],
    select: { id: true, letter: true, owedAt: true, sentAt: true },
  });

export interface DecidedOn {
  programme: string;
  completeOn: PlainDate;
  decidedOn: PlainDate;
  count: number;
}

/** How many applications that were complete on one day were decided on another; first decisions since a day. */
export async function decidedSince(tx: Tx, since: PlainDate): Promise<DecidedOn[]> {
  const rows = await tx.$queryRaw<{ programme: string; complete_on: Date; decided_on: Date; count: number }[]>`
    SELECT programme, complete_on, decided_on, count(*)::int AS count FROM (
      SELECT a.programme, (a.accepted_at AT TIME ZONE 'Asia/Almaty')::date AS complete_on,
        (min(d.at) AT TIME ZONE 'Asia/Almaty')::date AS decided_on
      FROM decision d JOIN application a ON a.id = d.application_id
      WHERE d.kind IN ('grant', 'refuse', 'approve-without-place') AND a.accepted_at IS NOT NULL
        AND d.at >= ${columnOf(since)}
      GROUP BY a.id) AS decided
    GROUP BY programme, complete_on, decided_on`;
  return rows.map(({ programme, complete_on, decided_on, count }) => ({
    programme,
    completeOn: dayOf(complete_on),
    decidedOn: dayOf(decided_on),
    count,
  }));
}

/** One page of a sent application as it is now; what was sent stays in its submission. */
export const amendAnswers = (tx: Tx, applicationId: string, page: string, answers: Answers) =>
  tx.answerPage.updateMany({ where: { applicationId, page }, data: { answers: answers as Prisma.InputJsonObject } });

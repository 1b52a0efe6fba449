import { terms } from '#app/domain/application/deadlines';
import type { Asked, Queue } from '#app/domain/application/queues';
import { addDays, type PlainDate } from '#app/domain/basics/plain-date';
import { addWorkingDays } from '#app/domain/basics/working-days';
import type { Scope } from '#app/domain/people/jurisdiction';
import { lapsedBefore } from '#app/domain/people/lock';
import { workCalendar } from './calendar.server';
import { Prisma } from './generated/client';
import { matching } from './identity.server';

/** Whose desk it is, and when. */
export interface Desk {
  officerId: string;
  scope: Scope;
  today: PlainDate;
  now: Date;
}

/** On its way and an officer's business: word for word the condition of the indexes that hold the work alone. */
export const onItsWay = Prisma.sql`a.status IN ('submitted', 'returned', 'verification', 'awaiting_information', 'recommended', 'refusal_notice', 'waiting_for_quota', 'appealed')`;

/** Ended, and still to be found: word for word the condition of its indexes. */
const hasEnded = Prisma.sql`a.status IN ('granted', 'refused', 'lapsed', 'terminated', 'withdrawn')`;

/** Which cases a queue is about at all. */
export const madeOf = (queue: Queue): Prisma.Sql => (queue === 'ended' ? hasEnded : onItsWay);

/**
 * The day by which the office acts, as `officeDueOn` says it: completeness first, then the lane, and not after the term of
 * the law, which an appeal does not have. Word for word the expression of the indexes.
 */
export const dueDay = Prisma.sql`CASE WHEN a.due_on IS NULL THEN a.completeness_due_on WHEN a.status = 'appealed' THEN a.due_on ELSE least(a.due_on, a.legal_due_on) END`;

/** Where no clock of the office runs comes last; then the day by which it acts, then the day of sending: the oldest first. */
export const workOrder = Prisma.sql`(a.status IN ('returned', 'awaiting_information', 'waiting_for_quota')), ${dueDay}, a.submitted_at, a.id`;

const orders: Record<Asked['sort'], Prisma.Sql> = {
  due: workOrder,
  oldest: Prisma.sql`a.submitted_at, a.id`,
  newest: Prisma.sql`a.submitted_at DESC, a.id DESC`,
  name: Prisma.sql`a.holder_name, a.id`,
};
export const orderOf = ({ sort }: Pick<Asked, 'sort'>, queue: Queue): Prisma.Sql =>
  // What has ended is due no more: the latest first.
  orders[queue === 'ended' && sort === 'due' ? 'newest' : sort];

const all = (conditions: readonly (Prisma.Sql | null | false | '')[]): Prisma.Sql => {
  const kept = conditions.filter((each): each is Prisma.Sql => Boolean(each));
  return kept.length > 0 ? Prisma.join(kept, ' AND ') : Prisma.sql`true`;
};

/** The cases of a scope: the same as `isWithin` of the domain. */
export function within({ places, programmes, checkKinds, languages }: Scope): Prisma.Sql {
  return all([
    places &&
      Prisma.sql`(a.region = ANY(${[...places.regions]}) OR a.residence_country = ANY(${[...places.countries]}))`,
    programmes.length > 0 && Prisma.sql`a.programme = ANY(${[...programmes]})`,
    languages.length > 0 && Prisma.sql`split_part(a.locale, '-', 1) = ANY(${[...languages]})`,
    checkKinds.length > 0 &&
      Prisma.sql`(a.status <> 'verification' OR EXISTS (
        SELECT 1 FROM case_check k WHERE k.application_id = a.id AND k.kind = ANY(${[...checkKinds]})))`,
  ]);
}

/** Nobody holds it, or who does has done nothing for a quarter of an hour. */
export const isFree = (now: Date) =>
  Prisma.sql`(a.claimed_by_id IS NULL OR greatest(a.claimed_at, a.active_at) <= ${lapsedBefore(now)})`;

/** Given to nobody else. */
export const isOpenTo = (officerId: string) =>
  Prisma.sql`(a.assigned_to_id IS NULL OR a.assigned_to_id = ${officerId}::uuid)`;

/** Who recommended does not decide: such a case is not their work. */
export const notOwnWord = (officerId: string) => Prisma.sql`NOT (a.recommended_by @> ARRAY[${officerId}::uuid])`;

/** A notice waits for the applicant first: it is ready when they have objected or their last day is over. */
export const noticeReady = (today: PlainDate) =>
  Prisma.sql`(a.applicant_due_on IS NULL OR a.applicant_due_on < ${today}::date OR a.objected_at IS NOT NULL)`;

/** The office has to act by a day or had to. */
export const dueBy = (day: PlainDate) =>
  Prisma.sql`(a.status IN ('submitted', 'verification', 'recommended', 'refusal_notice', 'appealed')
    AND (a.status IN ('returned', 'awaiting_information', 'waiting_for_quota')) = false AND ${dueDay} <= ${day}::date)`;

/** The extension of its legal term is drafted and nobody has signed it: word for word the condition of its index. */
const toExtend = (today: PlainDate) =>
  Prisma.sql`a.term_extended_at IS NULL AND a.status IN ('verification', 'awaiting_information', 'recommended', 'refusal_notice')
    AND a.legal_due_on <= ${addWorkingDays(today, terms.extensionDraft, workCalendar())}::date`;

/** What makes a case one of a queue, within what the officer sees at all. */
export function inQueue(queue: Queue, { officerId, scope, today, now }: Desk): Prisma.Sql {
  const seen = within(scope);
  switch (queue) {
    case 'mine':
      return Prisma.sql`(a.claimed_by_id = ${officerId}::uuid OR a.assigned_to_id = ${officerId}::uuid)`;
    case 'due':
      return Prisma.sql`${dueBy(today)} AND ${seen}`;
    case 'new':
      return Prisma.sql`a.status = 'submitted' AND ${seen}`;
    case 'free':
      return Prisma.sql`a.status = 'verification' AND ${isFree(now)} AND a.assigned_to_id IS NULL AND ${seen}`;
    case 'answered':
      return Prisma.sql`a.status = 'verification' AND a.answered_at IS NOT NULL AND ${seen}`;
    case 'hearings':
      return Prisma.sql`a.status = 'refusal_notice' AND ${seen}`;
    case 'second-officer':
      return Prisma.sql`a.status IN ('recommended', 'refusal_notice') AND (a.status = 'recommended' OR ${noticeReady(today)})
        AND ${notOwnWord(officerId)} AND ${seen}`;
    case 'extensions':
      return Prisma.sql`${toExtend(today)} AND ${seen}`;
    case 'appeals':
      return Prisma.sql`a.status = 'appealed' AND ${seen}`;
    case 'duplicates':
      return Prisma.sql`a.id IN (
        SELECT l.application_id FROM likeness l WHERE l.answer IS NULL
        UNION SELECT l.other_id FROM likeness l WHERE l.answer IS NULL) AND ${seen}`;
    case 'open':
    case 'ended':
      return seen;
  }
}

/** What the address of a queue asks for, beside the queue itself. */
export function askedFor(asked: Asked, today: PlainDate): Prisma.Sql {
  const { programme, route, country, region, status, due, search } = asked;
  return all([
    programme && Prisma.sql`a.programme = ${programme}`,
    route && Prisma.sql`a.route = ${route}`,
    country && Prisma.sql`a.citizenship = ${country}`,
    region && Prisma.sql`a.region = ${region}`,
    status && Prisma.sql`a.status = ${status}`,
    due === 'overdue' && dueBy(addDays(today, -1)),
    due === 'today' && Prisma.sql`${dueBy(today)} AND NOT ${dueBy(addDays(today, -1))}`,
    due === 'week' && Prisma.sql`${dueBy(addDays(today, 7))} AND NOT ${dueBy(addDays(today, -1))}`,
    search ? matching(search) : null,
  ]);
}

/** An officer's own applications are nobody's work at their own desk. */
export const notOwn = (officerId: string) => Prisma.sql`a.account_id <> ${officerId}::uuid`;

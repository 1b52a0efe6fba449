import type { Application } from '#app/data/application.server';
import { lastReturn } from '#app/data/case-return.server';
import { complaintsOf } from '#app/data/complaint.server';
import { db } from '#app/data/db.server';
import { decisionsOf } from '#app/data/decision.server';
import { openRequestOf } from '#app/data/own-application.server';
import { isDelayed } from '#app/domain/application/clocks';
import { renewPlaceFrom } from '#app/domain/application/waiting-list';
import type { PlainDate } from '#app/domain/basics/plain-date';

/** Steps of the applicant that have a page of their own. */
export const ownSteps = ['reopen', 'renew-place', 'extend-request', 'complain'] as const;
export type OwnStep = (typeof ownSteps)[number];
export const isOwnStep = (text: string | undefined): text is OwnStep => ownSteps.some((each) => each === text);

/** How an application went beside its verification: what was missing, what was extended or ended and why, what can be done. */
export async function courseOf(application: Application, on: PlainDate) {
  const { id, status, applicantDueOn, reopenedAt } = application;
  const [returned, complaints, decisions, request] = await Promise.all([
    status === 'returned' ? lastReturn(db, id) : null,
    complaintsOf(db, id),
    decisionsOf(db, id),
    status === 'awaiting_information' ? openRequestOf(db, id) : null,
  ]);
  const [complaint] = complaints;
  const inTime = applicantDueOn !== null && applicantDueOn >= on;
  const may: Record<OwnStep, boolean> = {
    reopen: status === 'lapsed' && reopenedAt === null && inTime,
    'renew-place': status === 'waiting_for_quota' && inTime && on >= renewPlaceFrom(applicantDueOn ?? on),
    'extend-request': request !== null && request.extendedAt === null && inTime,
    complain: isDelayed({ ...application, extended: false }, on) && complaint?.answeredAt !== null,
  };
  const last = (kind: string) => decisions.findLast((each) => each.kind === kind) ?? null;
  return {
    returned,
    complaint: complaint ?? null,
    extension: last('extend-term'),
    ending:
      status === 'lapsed' ? last('leave-without-consideration') : status === 'terminated' ? last('terminate') : null,
    may: ownSteps.filter((step) => may[step]),
  };
}
export type Course = Awaited<ReturnType<typeof courseOf>>;

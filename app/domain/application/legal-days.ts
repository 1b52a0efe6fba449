import { addDays, later, type PlainDate } from '../basics/plain-date';
import { pass, refuse, type Verdict } from '../basics/verdict';
import { addWorkingDays, type WorkCalendar } from '../basics/working-days';
import { latestExtension, type Timed } from './clocks';
import { terms } from './deadlines';
import { lifecycle, type Status } from './lifecycle';

/** Days before the end of the legal term by which something has to happen. Source: the model, section 3; APPC arts. 73 and 76. */

/** The last day on which a notice of refusal can be sent and still be received so many working days before the term ends. */
export const latestNotice = (legalDueOn: PlainDate, calendar: WorkCalendar): PlainDate =>
  addWorkingDays(legalDueOn, -(terms.noticeReceived + terms.receipt), calendar);

/**
 * A notice leaves the applicant time to be heard within the legal term: after its latest day the term is extended first.
 * Where the one extension has been used, a late notice is better than none.
 */
export function mayGiveNotice(
  { legalDueOn, extended }: Pick<Timed, 'legalDueOn' | 'extended'>,
  today: PlainDate,
  calendar: WorkCalendar,
): Verdict<undefined, 'notice-too-late'> {
  if (!legalDueOn || extended) return pass();
  const until = latestNotice(legalDueOn, calendar);
  return today > until ? refuse('notice-too-late', { until }) : pass();
}

/** Why a term is extended, by what the case waits for: the ground a drafted extension names. */
export const extensionGrounds = {
  verification: 'checks-open',
  awaiting_information: 'answer-awaited',
  recommended: 'decision-open',
  refusal_notice: 'hearing-open',
} as const satisfies Partial<Record<Status, string>>;
type ExtendableStatus = keyof typeof extensionGrounds;
type ExtensionGround = (typeof extensionGrounds)[ExtendableStatus];

/** Statuses in which the legal term can be extended. */
export const extendableStatuses = Object.keys(extensionGrounds) as ExtendableStatus[];
export const isExtendable = (status: Status): status is ExtendableStatus => 'extend-term' in lifecycle[status];

interface DraftedExtension {
  until: PlainDate;
  ground: ExtensionGround;
}

/**
 * The extension that is laid before whoever signs it, three working days before the term ends; null before that day and
 * where the term cannot be extended. Its last day leaves what is still to happen its days, and a notice its own, within the law.
 */
export function draftExtension(
  { status, dueOn, legalDueOn, extended }: Timed,
  applicantDueOn: PlainDate | null,
  today: PlainDate,
  calendar: WorkCalendar,
): DraftedExtension | null {
  if (!legalDueOn || extended || !isExtendable(status)) return null;
  if (today < addWorkingDays(legalDueOn, -terms.extensionDraft, calendar)) return null;
  const answered = applicantDueOn && addWorkingDays(applicantDueOn, terms.afterAnswer, calendar);
  const work = [legalDueOn, today, ...(dueOn ? [dueOn] : []), ...(answered ? [answered] : [])].reduce(later);
  const heard = addWorkingDays(work, terms.noticeReceived + terms.receipt, calendar);
  const latest = latestExtension(legalDueOn, calendar);
  if (addDays(today, 1) > latest) return null;
  return { until: heard < latest ? heard : latest, ground: extensionGrounds[status] };
}

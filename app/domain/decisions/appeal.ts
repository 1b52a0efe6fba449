import type { Status, Step } from '../application/lifecycle';
import { addMonths, later, type PlainDate } from '../basics/plain-date';
import { pass, refuse, type Verdict } from '../basics/verdict';
import { addWorkingDays, type WorkCalendar } from '../basics/working-days';

/** What an appeal is against. Source: the model, section 3; APPC arts. 91–100. */
export const appealSubjects = [
  'refusal',
  'family-refusal',
  'terms',
  'lapse',
  'termination',
  'revocation',
  'suspension',
] as const;
export type AppealSubject = (typeof appealSubjects)[number];

/** What of a grant it is about. */
export const appealAspects = ['term', 'region', 'conditions'] as const;
export type AppealAspect = (typeof appealAspects)[number];

export const appealTerms = {
  /** Months to appeal where the letter named the remedy, and where it did not (art. 92). */
  months: 3,
  monthsWithoutRemedy: 6,
  /** Working days in which the author may satisfy it fully (art. 91). */
  selfReview: 3,
  /** Working days of the review, without extension (art. 99). */
  review: 20,
  /** Working days of a new review that a court has ordered, and of one that an appeal has sent back. */
  courtReview: 10,
  remitReview: 10,
} as const;
export const appealLength = 4000;

/** The last day to appeal; it counts from the day the act was received. */
export const appealableUntil = (received: PlainDate, remedyNamed = true): PlainDate =>
  addMonths(received, remedyNamed ? appealTerms.months : appealTerms.monthsWithoutRemedy);

export const appealDueOn = (filed: PlainDate, calendar: WorkCalendar): PlainDate =>
  addWorkingDays(filed, appealTerms.review, calendar);
export const selfReviewUntil = (filed: PlainDate, calendar: WorkCalendar): PlainDate =>
  addWorkingDays(filed, appealTerms.selfReview, calendar);

/** A permit of the application that an act of the office has taken away or laid aside. */
interface TouchedPermit {
  id: string;
  status: string;
  /** Something in the holder's life ends it on this day. */
  endsOn?: PlainDate | null;
}

const subjectOfStatus: Partial<Record<Status, AppealSubject>> = {
  refused: 'refusal',
  granted: 'terms',
  lapsed: 'lapse',
  terminated: 'termination',
};

/** What the person may appeal against now: the act that closed the application, and acts on its permits and its family. */
export function subjectsOpen(
  status: Status,
  permits: readonly TouchedPermit[],
  { familyRefused = false }: { familyRefused?: boolean } = {},
): AppealSubject[] {
  const own = subjectOfStatus[status];
  if (status !== 'granted') return own ? [own] : [];
  const acts = [
    permits.some(({ status: now, endsOn }) => now === 'revoked' || Boolean(endsOn)) && ('revocation' as const),
    permits.some((permit) => permit.status === 'suspended') && ('suspension' as const),
    familyRefused && ('family-refusal' as const),
  ].filter((subject) => subject !== false);
  return [...acts, 'terms'];
}

export const appealActs = ['satisfy', 'allow', 'vary', 'remit', 'dismiss', 'leave-unconsidered'] as const;
export type AppealAct = (typeof appealActs)[number];

const inFavour = [
  'ground-not-shown',
  'evidence-misjudged',
  'law-misapplied',
  'procedure-broken',
  'new-evidence',
] as const;

/** Why an appeal is decided as it is. */
export const appealReasons = {
  satisfy: inFavour,
  allow: inFavour,
  vary: inFavour,
  remit: ['check-again', 'procedure-broken', 'new-evidence'],
  dismiss: ['act-lawful', 'arguments-not-shown'],
  'leave-unconsidered': ['late-without-reason', 'not-appealable', 'decided-before'],
} as const satisfies Record<AppealAct, readonly string[]>;

/** What can become of an appeal against this: never less than the person had. */
export const actsFor = {
  refusal: ['satisfy', 'allow', 'remit', 'dismiss', 'leave-unconsidered'],
  // Nothing goes back to verification: the applicant's own grant is not touched.
  'family-refusal': ['satisfy', 'allow', 'dismiss', 'leave-unconsidered'],
  terms: ['satisfy', 'vary', 'dismiss', 'leave-unconsidered'],
  lapse: ['remit', 'dismiss', 'leave-unconsidered'],
  termination: ['remit', 'dismiss', 'leave-unconsidered'],
  revocation: ['satisfy', 'allow', 'dismiss', 'leave-unconsidered'],
  suspension: ['satisfy', 'allow', 'dismiss', 'leave-unconsidered'],
} as const satisfies Record<AppealSubject, readonly AppealAct[]>;

/** The step that answering so takes. */
export const appealStep = {
  satisfy: 'satisfy-appeal',
  allow: 'allow-appeal',
  vary: 'vary-appeal',
  remit: 'remit-appeal',
  dismiss: 'dismiss-appeal',
  'leave-unconsidered': 'leave-appeal-unconsidered',
} as const satisfies Record<AppealAct, Step>;

/**
 * What an answer brings about: the act stands; the case is reviewed anew; the act falls, having been laid aside since the
 * appeal came in; other terms; a permit for the member of the family; the grant that was refused.
 */
export type AppealBrings = 'act-stands' | 'review' | 'act-falls' | 'terms' | 'member' | 'grant';

export function broughtBy(act: AppealAct, subject: AppealSubject): AppealBrings {
  if (act === 'dismiss' || act === 'leave-unconsidered') return 'act-stands';
  if (act === 'remit') return 'review';
  if (subject === 'revocation' || subject === 'suspension') return 'act-falls';
  if (subject === 'family-refusal') return 'member';
  return subject === 'terms' ? 'terms' : 'grant';
}

const isAppealReason = (act: AppealAct, reason: string | null | undefined): boolean =>
  appealReasons[act].some((each) => each === reason);

interface Judged {
  subject: AppealSubject;
  /** Filed after its last day; taking it up restores the term. */
  late: boolean;
  selfReviewUntil: PlainDate;
}

export type NotDecidable = 'not-this-way' | 'reason-required' | 'self-review-over' | 'not-late';

/** May an appeal be decided in this way, for this reason, on this day? */
export function mayDecideAppeal(
  { subject, late, selfReviewUntil: until }: Judged,
  { act, reason }: { act: AppealAct; reason: string | null },
  on: PlainDate,
): Verdict<undefined, NotDecidable> {
  const open: readonly AppealAct[] = actsFor[subject];
  if (!open.includes(act)) return refuse('not-this-way');
  if (!isAppealReason(act, reason)) return refuse('reason-required');
  if (act === 'satisfy' && on > until) return refuse('self-review-over');
  if (reason === 'late-without-reason' && !late) return refuse('not-late');
  return pass();
}

/** What a grant gives that an appeal can change. */
export interface GrantTerms {
  regions: readonly string[];
  conditions: readonly string[];
  entitledUntil: PlainDate | null;
}

export interface Variation {
  /** Another first region, out of those the person ranked. */
  region: string | null;
  /** Conditions that fall away. */
  without: readonly string[];
  entitledUntil: PlainDate | null;
}

/**
 * The terms after a variation, or why it is none in the person's favour: nothing may be taken away, no day, no region
 * they named, and no condition may be added.
 */
export function varied(
  before: GrantTerms,
  { region, without, entitledUntil }: Variation,
  ranked: readonly string[],
): Verdict<GrantTerms, 'nothing-varied' | 'not-in-favour'> {
  if (region !== null && !ranked.includes(region)) return refuse('not-in-favour');
  if (entitledUntil !== null && before.entitledUntil !== null && entitledUntil < before.entitledUntil)
    return refuse('not-in-favour');
  if (without.some((code) => !before.conditions.includes(code))) return refuse('not-in-favour');
  const after: GrantTerms = {
    regions: region === null ? before.regions : [region, ...before.regions.filter((each) => each !== region)],
    conditions: before.conditions.filter((code) => !without.includes(code)),
    entitledUntil:
      entitledUntil && before.entitledUntil ? later(entitledUntil, before.entitledUntil) : before.entitledUntil,
  };
  const same = JSON.stringify(after) === JSON.stringify({ ...before });
  return same ? refuse('nothing-varied') : pass(after);
}

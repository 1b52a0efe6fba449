import { type Status, type Step, takeStep } from '../application/lifecycle';
import type { PlainDate } from '../basics/plain-date';
import { pass, refuse, type Verdict } from '../basics/verdict';
import { addWorkingDays, type WorkCalendar } from '../basics/working-days';
import type { GrantedPermit } from '../permits/permit';
import { appealTerms } from './appeal';

/** What a court may order after a refusal. */
export const courtOrders = ['review', 'grant'] as const;
export type CourtOrdered = (typeof courtOrders)[number];

export const courtStep = {
  review: 'court-orders-review',
  grant: 'court-orders-grant',
} as const satisfies Record<CourtOrdered, Step>;

/** All that carrying an order out does. */
export interface CourtEffects {
  orders: CourtOrdered;
  step: (typeof courtStep)[CourtOrdered];
  /** What the application becomes. */
  status: Status;
  /** The day until which the new review is decided; null where nothing is left to decide. */
  dueOn: PlainDate | null;
  permits: GrantedPermit[];
  /** The grant would need a place of the quota from the office; from a court it needs none. */
  besideQuota: boolean;
  /** There is a family to be decided of afterwards. */
  familyOpen: boolean;
}

interface Ordered {
  status: Status;
  /** What a grant on this day gives. */
  permits: Verdict<GrantedPermit[], 'passport-ended'>;
  quotaBound: boolean;
  hasFamily: boolean;
}

/** What follows from an order on this day: what is shown before it is carried out, and what is then done. */
export function effectsOfOrder(
  orders: CourtOrdered,
  { status, permits, quotaBound, hasFamily }: Ordered,
  on: PlainDate,
  calendar: WorkCalendar,
): Verdict<CourtEffects, 'passport-ended' | 'step-not-open'> {
  const step = courtStep[orders];
  const next = takeStep(status, step);
  if (!next.ok) return next;
  const does = { orders, step, status: next.value };
  if (orders === 'review') {
    const dueOn = addWorkingDays(on, appealTerms.courtReview, calendar);
    return pass({ ...does, dueOn, permits: [], besideQuota: false, familyOpen: false });
  }
  if (!permits.ok) return refuse('passport-ended');
  return pass({ ...does, dueOn: null, permits: permits.value, besideQuota: quotaBound, familyOpen: hasFamily });
}

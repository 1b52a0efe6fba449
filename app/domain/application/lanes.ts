import { later, type PlainDate } from '../basics/plain-date';
import { pass, refuse, type Verdict } from '../basics/verdict';
import { addWorkingDays, type WorkCalendar } from '../basics/working-days';
import type { SheetGate } from '../decisions/decision-sheet';
import type { Lane } from '../eligibility/outcome';
import type { RuleSet } from '../eligibility/rule-set';
import { type Stop, serviceDueOn } from './clocks';
import { terms } from './deadlines';

interface Moved {
  from: PlainDate;
  days: number;
  stops: readonly Stop[];
}

/**
 * The due day in another lane, counted from the same day. A quicker lane whose days are over leaves the office its least
 * days.
 */
export const dueInLane = (clock: Moved, today: PlainDate, calendar: WorkCalendar): PlainDate =>
  later(serviceDueOn(clock, calendar), addWorkingDays(today, terms.afterAnswer, calendar));

/** Verified facts may change the lane once. */
export function mayChangeLane(
  lane: string | null,
  verified: string,
  changed: boolean,
): Verdict<undefined, 'lane-changed-before' | 'same-lane'> {
  if (changed) return refuse('lane-changed-before');
  return lane === verified ? refuse('same-lane') : pass();
}

export interface FastCase extends Pick<Moved, 'from' | 'stops'> {
  lane: string | null;
  changed: boolean;
  /** On what was verified, and else as claimed. */
  verified: { lane: Lane; laneDays: number };
  gates: readonly Pick<SheetGate, 'standing' | 'capacity'>[];
}

/**
 * The fast lane is for grants alone: from the day after its second working day a case in which no grant is in sight goes
 * on in the lane its verified facts give, else in the next one; null while it stays. What nobody has found yet speaks
 * against nobody. Source: the model, section 3 "Due day".
 */
export function leavesFastLane(
  { lane, changed, verified, gates, ...clock }: FastCase,
  lanes: RuleSet['lanes'],
  today: PlainDate,
  calendar: WorkCalendar,
): { lane: Lane; days: number } | null {
  if (lane !== 'fast' || changed) return null;
  if (today <= serviceDueOn({ ...clock, days: terms.grantInSight }, calendar)) return null;
  if (verified.lane !== 'fast') return { lane: verified.lane, days: verified.laneDays };
  const doubted = gates.some(
    ({ standing, capacity }) => !capacity && (standing === 'not-met' || standing === 'unproven'),
  );
  const next = lanes.find((each) => each.lane !== 'fast');
  return doubted && next ? { lane: next.lane, days: next.days } : null;
}

import { objectionDueOn } from '../application/deadlines';
import type { Status } from '../application/lifecycle';
import { type PlainDate, today } from '../basics/plain-date';
import type { WorkCalendar } from '../basics/working-days';
import { holder, type Signed, standingOf } from './persons';

/** A notice about members of the family of an applicant who is granted, as a decision of its own. */
export const familyNotice = 'notice-family';

interface Noticed {
  status: Status;
  /** Until when it is the applicant's turn. */
  applicantDueOn: PlainDate | null;
}

export interface CurrentNotice<D> {
  decision: D;
  /** Last day to object or to ask to be heard; null once the applicant has objected to a refusal of their own. */
  until: PlainDate | null;
  /** It is about members of the family; the applicant is granted. */
  family: boolean;
}

/** The notice that waits for its decision: about the applicant, or about members of the family of one who is granted. */
export function currentNotice<D extends Signed & { kind: string }>(
  { status, applicantDueOn }: Noticed,
  decisions: readonly D[],
  calendar: WorkCalendar,
): CurrentNotice<D> | null {
  if (status === 'refusal_notice') {
    const decision = decisions.findLast(({ kind }) => kind === 'notice');
    return decision ? { decision, until: applicantDueOn, family: false } : null;
  }
  if (status !== 'granted' && status !== 'waiting_for_quota') return null;
  const told = [...standingOf(decisions)].filter(([person, { outcome }]) => person !== holder && outcome === 'notice');
  const decision = decisions.findLast(
    ({ id, kind }) => kind === familyNotice && told.some(([, { decisionId }]) => decisionId === id),
  );
  return decision ? { decision, until: objectionDueOn(today(decision.at), calendar), family: true } : null;
}

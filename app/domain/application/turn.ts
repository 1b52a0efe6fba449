import type { PlainDate } from '../basics/plain-date';
import { type Status, waitingOn } from './lifecycle';
import { renewPlaceFrom } from './waiting-list';

interface Waiting {
  status: Status;
  /** The last day on which the applicant may act; gone once they have. */
  applicantDueOn: PlainDate | null;
}

/**
 * Whose turn it is. A notice waits for the applicant until they object or their last day is over, then for the office. A
 * place on the waiting list is theirs to confirm in the last days of its term; what has lapsed, to open again.
 */
export function turnOf({ status, applicantDueOn }: Waiting, today: PlainDate): 'applicant' | 'officer' | 'nobody' {
  if (status === 'waiting_for_quota') {
    const asked = applicantDueOn !== null && applicantDueOn >= today && today >= renewPlaceFrom(applicantDueOn);
    return asked ? 'applicant' : 'nobody';
  }
  if (status === 'lapsed') return applicantDueOn !== null && applicantDueOn >= today ? 'applicant' : 'nobody';
  if (status !== 'refusal_notice') return waitingOn[status];
  return applicantDueOn !== null && applicantDueOn >= today ? 'applicant' : 'officer';
}

/** What an application is called for its owner: `objected` once the office decides after a notice. */
export const labelOf = (application: Waiting, today: PlainDate): Status | 'objected' =>
  application.status === 'refusal_notice' && turnOf(application, today) === 'officer' ? 'objected' : application.status;

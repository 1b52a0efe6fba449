import { objectionDueOn } from '#app/domain/application/deadlines';
import { type PlainDate, today } from '#app/domain/basics/plain-date';
import { holder, standingOf } from '#app/domain/decisions/persons';
import type { Application } from './application.server';
import { workCalendar } from './calendar.server';
import type { Decision } from './decision.server';
import { familyNotice } from './family-decision.server';

export interface CurrentNotice {
  decision: Decision;
  /** Last day to object or to ask to be heard; null once the applicant has objected to a refusal of their own. */
  until: PlainDate | null;
  /** It is about members of the family; the applicant is granted. */
  family: boolean;
}

/** The notice that waits for its decision: about the applicant, or about members of the family of one who is granted. */
export function currentNotice(
  { status, applicantDueOn }: Pick<Application, 'status' | 'applicantDueOn'>,
  decisions: readonly Decision[],
): CurrentNotice | null {
  if (status === 'refusal_notice') {
    const decision = decisions.findLast(({ kind }) => kind === 'notice');
    return decision ? { decision, until: applicantDueOn, family: false } : null;
  }
  if (status !== 'granted' && status !== 'waiting_for_quota') return null;
  const told = [...standingOf(decisions)].filter(([person, { outcome }]) => person !== holder && outcome === 'notice');
  const decision = decisions.findLast(
    ({ id, kind }) => kind === familyNotice && told.some(([, { decisionId }]) => decisionId === id),
  );
  return decision ? { decision, until: objectionDueOn(today(decision.at), workCalendar()), family: true } : null;
}

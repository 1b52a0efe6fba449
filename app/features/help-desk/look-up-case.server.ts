import { findCaseByReference } from '#app/data/application.server';
import { recordCaseRead } from '#app/data/case-read.server';
import { deskScope } from '#app/data/jurisdiction.server';
import { mayTry } from '#app/data/limits.server';
import { officeDueOn } from '#app/domain/application/clocks';
import { clock, type Status, waitingOn } from '#app/domain/application/lifecycle';
import type { Programme } from '#app/domain/application/pages';
import { parseReference } from '#app/domain/application/reference';
import { type PlainDate, today } from '#app/domain/basics/plain-date';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import { initialsOf } from '#app/domain/people/initials';
import type { Officer } from '#app/domain/people/permissions';

/** What the help desk may say to somebody who names a number: nothing that tells who it is. */
export interface MaskedCase {
  reference: string;
  initials: string;
  programme: Programme;
  status: Status;
  turn: 'applicant' | 'officer' | 'nobody';
  submittedOn: PlainDate | null;
  /** The day the applicant is told; null while no day runs. */
  dueOn: PlainDate | null;
  /** The last day of the law, while it runs. */
  legalDueOn: PlainDate | null;
  applicantDueOn: PlainDate | null;
}

/** Finds a case by its number for the help desk. That it was looked at is written down, and its applicant can see it. */
export async function lookUpCase(
  number: string,
  officer: Officer,
  { now }: { now: Date },
): Promise<Verdict<MaskedCase, 'mistyped' | 'not-found' | 'own-application' | 'too-many'>> {
  const reference = parseReference(number);
  if (!reference.ok) return refuse('mistyped');
  if (!(await mayTry('help-desk', officer.id))) return refuse('too-many');
  const found = await findCaseByReference(reference.value);
  if (!found) return refuse('not-found');
  if (found.accountId === officer.id) return refuse('own-application');
  const { office } = await deskScope(officer);
  const read = { applicationId: found.id, officerId: officer.id, officerRole: 'help-desk', office };
  await recordCaseRead({ ...read, purpose: 'applicant-asked', stated: true }, now);
  return pass({
    reference: reference.value,
    initials: initialsOf(found.holderName ?? ''),
    programme: found.programme,
    status: found.status,
    turn: waitingOn[found.status],
    submittedOn: found.submittedAt && today(found.submittedAt),
    dueOn: clock[found.status].service === 'stopped' ? null : officeDueOn(found),
    legalDueOn: clock[found.status].legal === 'runs' ? found.legalDueOn : null,
    applicantDueOn: found.applicantDueOn,
  });
}

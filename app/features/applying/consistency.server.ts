import { workCalendar } from '#app/data/calendar.server';
import type { DocumentRow } from '#app/data/document.server';
import type { Form } from '#app/domain/application/completeness';
import { type Inconsistency, inconsistencies } from '#app/domain/application/consistency';
import { expectedDecision } from '#app/domain/application/deadlines';
import { countsAsSent } from '#app/domain/application/document-states';
import { today } from '#app/domain/basics/plain-date';
import type { Outcome } from '#app/domain/eligibility/outcome';
import { env } from '#app/infra/env.server';

/** What does not fit together in a draft that would be sent now: the same for the page and for the story that sends. */
export function remarksOn(
  form: Form,
  { outcome, documents }: { outcome: Outcome; documents: readonly DocumentRow[] },
  now: Date,
): Inconsistency[] {
  const on = today(now);
  return inconsistencies({
    form,
    outcome,
    files: documents.filter(countsAsSent),
    today: on,
    decisionBy: expectedDecision(on, outcome.laneDays, workCalendar()),
    family: env.RULE_FAMILY,
  });
}

/** What did not fit together before is for the office to judge: of a change, what it adds. */
export function addedRemarks(
  before: { form: Form; outcome: Outcome; documents: readonly DocumentRow[] },
  after: { form: Form; outcome: Outcome; documents: readonly DocumentRow[] },
  now: Date,
): Inconsistency[] {
  const remarks = ({ form, ...of }: typeof before) => remarksOn(form, of, now);
  const key = ({ code, mend, level }: Inconsistency) => JSON.stringify([code, mend, level]);
  const known = remarks(before).map(key);
  return remarks(after).filter((remark) => !known.includes(key(remark)));
}

export const isBlocked = (remarks: readonly Inconsistency[]) => remarks.some(({ level }) => level === 'blocker');

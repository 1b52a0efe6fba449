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

/** What contradicted itself before is for the office to judge: of a change, the contradictions that it adds. */
export function addedBlockers(
  before: { form: Form; outcome: Outcome; documents: readonly DocumentRow[] },
  after: { form: Form; outcome: Outcome; documents: readonly DocumentRow[] },
  now: Date,
): Inconsistency[] {
  const blockers = ({ form, ...of }: typeof before) =>
    remarksOn(form, of, now).filter(({ level }) => level === 'blocker');
  const key = ({ code, mend }: Inconsistency) => JSON.stringify([code, mend]);
  const known = blockers(before).map(key);
  return blockers(after).filter((remark) => !known.includes(key(remark)));
}

export const isBlocked = (remarks: readonly Inconsistency[]) => remarks.some(({ level }) => level === 'blocker');

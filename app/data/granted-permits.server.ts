import { parsePlainDate, today } from '#app/domain/basics/plain-date';
import { refuse, type Verdict } from '#app/domain/basics/verdict';
import { grantUnder } from '#app/domain/permits/grant';
import { holderOf } from '#app/domain/permits/holder-of';
import { type GrantedPermit, permitsGranted } from '#app/domain/permits/permit';
import { ruleSetNamed } from '#app/domain/programmes/rule-sets';
import type { Application } from './application.server';
import { outcomeOf } from './case-outcome.server';
import { type Tx, violatedUnique } from './db.server';
import { documentsOf } from './document.server';
import { createPermits } from './permit.server';

/** The permits a grant on this day gives, with their dates; `passport-ended` when the passport leaves no day. */
export function permitsFor(application: Application, now: Date): Verdict<GrantedPermit[], 'passport-ended'> {
  const { programme, answers } = application;
  const rules = ruleSetNamed(programme, outcomeOf(application, now).ruleSet);
  const passportUntil = parsePlainDate(String(answers.passportExpiry ?? ''));
  return passportUntil
    ? permitsGranted(grantUnder(rules, answers), today(now), passportUntil)
    : refuse('passport-ended');
}

/** Writes the permits of a decision, with the holder as decided. */
export async function writePermits(
  tx: Tx,
  application: Application,
  {
    permits,
    decisionId,
    decisionNumber,
  }: { permits: readonly GrantedPermit[]; decisionId: string; decisionNumber: string },
  now: Date,
): Promise<string[]> {
  const documents = await documentsOf(tx, application.id, { readyOnly: true });
  const photo = documents.findLast(({ item }) => item === 'photo')?.id ?? null;
  return createPermits(tx, {
    permits,
    applicationId: application.id,
    accountId: application.accountId,
    decisionId,
    ruleSet: outcomeOf(application, now).ruleSet,
    holder: holderOf({ ...application, decisionNumber, photo }),
    grantedOn: today(now),
  });
}

/** What ends with a decision. */
export const closing = (now: Date) => ({
  endedAt: now,
  dueOn: null,
  applicantDueOn: null,
  claimedById: null,
  claimedAt: null,
});

/** Numbers and places in the list of standings are random: one that is taken is drawn again, in a new transaction. */
export async function withFreshNumbers<T>(run: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await run();
    } catch (error) {
      if (attempt >= 3 || !/number|status_index/.test(violatedUnique(error) ?? '')) throw error;
    }
  }
}

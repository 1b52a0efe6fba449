import { itemFor } from '#app/domain/application/entries';
import { dependantsOf } from '#app/domain/application/family';
import { parsePlainDate, today } from '#app/domain/basics/plain-date';
import { refuse, type Verdict } from '#app/domain/basics/verdict';
import type { GrantTerms } from '#app/domain/decisions/grant-terms';
import { holder } from '#app/domain/decisions/persons';
import { dependantPermit } from '#app/domain/permits/dependants';
import { grantUnder } from '#app/domain/permits/grant';
import { dependantRecord, holderOf } from '#app/domain/permits/holder-of';
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

/** The permit of a member of the family beside the holder's own permits. */
export function permitOfMember(
  application: Application,
  person: string,
  holders: readonly GrantedPermit[],
  now: Date,
): Verdict<GrantedPermit, 'passport-ended'> {
  const member = dependantsOf(application).find(({ id }) => id === person);
  if (!member?.passportExpiry) return refuse('passport-ended');
  const { relation, birthDate, passportExpiry: passportUntil } = member;
  return dependantPermit(holders, today(now), {
    passportUntil,
    ...(relation === 'child' && birthDate && { childBornOn: birthDate }),
  });
}

interface Written {
  /** The holder's own; none where only the family is decided. */
  permits: readonly GrantedPermit[];
  family?: readonly { person: string; permit: GrantedPermit }[];
  decisionId: string;
  decisionNumber: string;
  terms?: GrantTerms | null;
}

/** Writes the permits of a decision, with the holder and the family as decided. */
export async function writePermits(
  tx: Tx,
  application: Application,
  { permits, family = [], decisionId, decisionNumber, terms }: Written,
  now: Date,
): Promise<string[]> {
  const documents = await documentsOf(tx, application.id, { readyOnly: true });
  const photoOf = (code: string) => documents.findLast(({ item }) => item === code)?.id ?? null;
  const own = holderOf({ ...application, decisionNumber, photo: photoOf('photo'), terms });
  const members = family.flatMap(({ person, permit }) => {
    const entry = application.entries.find(({ id }) => id === person);
    return entry ? [{ ...permit, person, holder: dependantRecord(own, entry, photoOf(itemFor('photo', person))) }] : [];
  });
  return createPermits(tx, {
    permits: [...permits.map((permit) => ({ ...permit, person: holder, holder: own })), ...members],
    applicationId: application.id,
    accountId: application.accountId,
    decisionId,
    ruleSet: outcomeOf(application, now).ruleSet,
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

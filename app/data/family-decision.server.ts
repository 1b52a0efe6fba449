import { objectionDueOn } from '#app/domain/application/deadlines';
import { today } from '#app/domain/basics/plain-date';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import type { DecisionSheet } from '#app/domain/decisions/decision-sheet';
import {
  decidedPersons,
  mayRefuseTold,
  type PersonOutcome,
  type PersonRefusal,
  recommendedOf,
  type SaidOfPerson,
  type Standing,
  standingOf,
} from '#app/domain/decisions/persons';
import type { GrantedPermit } from '#app/domain/permits/permit';
import type { Application } from './application.server';
import { workCalendar } from './calendar.server';
import type { Tx } from './db.server';
import type { Decision } from './decision.server';
import { permitOfMember } from './granted-permits.server';
import { hearingOn, isUndelivered, receiptOf } from './hearing.server';

/** The letter that tells about a notice to a member of the family. */
export const familyNoticeLetter = 'family-notice';

/** What is known of whether a person who was told may be refused by now. */
export async function mayRefuseNow(
  tx: Tx,
  applicationId: string,
  { decisionId, at }: Pick<Standing, 'decisionId' | 'at'>,
  now: Date,
): Promise<Verdict<undefined, PersonRefusal>> {
  const until = objectionDueOn(today(at), workCalendar());
  const hearing = await hearingOn(tx, decisionId);
  const received =
    (await receiptOf(tx, decisionId)) !== null || !(await isUndelivered(tx, applicationId, familyNoticeLetter));
  return mayRefuseTold({ until, hearing, received }, today(now));
}

interface Deciding {
  application: Application;
  sheet: DecisionSheet;
  decisions: readonly Decision[];
  said: readonly SaidOfPerson[];
}

/** What a decision says of each of the family, by what was recommended and told before. */
export async function decideFamily(
  tx: Tx,
  { application, sheet, decisions, said }: Deciding,
  { all }: { all: boolean },
  now: Date,
): Promise<Verdict<PersonOutcome[], PersonRefusal>> {
  const standing = standingOf(decisions);
  const may = new Map<string, Verdict<undefined, PersonRefusal>>();
  for (const told of standing.values()) {
    if (told.outcome !== 'notice' || may.has(told.decisionId)) continue;
    may.set(told.decisionId, await mayRefuseNow(tx, application.id, told, now));
  }
  return decidedPersons(
    {
      sheets: sheet.persons ?? [],
      programme: application.programme,
      said,
      standing,
      recommended: recommendedOf(decisions),
      mayRefuse: ({ decisionId }) => may.get(decisionId) ?? pass(),
    },
    { all },
  );
}

export interface MemberPermit {
  person: string;
  permit: GrantedPermit;
}

/** The permits that go with what was granted to the family. */
export function permitsOfFamily(
  application: Application,
  outcomes: readonly PersonOutcome[],
  holders: readonly GrantedPermit[],
  now: Date,
): Verdict<MemberPermit[], 'person-passport-ended'> {
  const family: MemberPermit[] = [];
  for (const { person, outcome } of outcomes) {
    if (outcome !== 'grant') continue;
    const permit = permitOfMember(application, person, holders, now);
    if (!permit.ok) return refuse('person-passport-ended', { person });
    family.push({ person, permit: permit.value });
  }
  return pass(family);
}

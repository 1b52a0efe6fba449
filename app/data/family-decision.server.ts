import { objectionDueOn } from '#app/domain/application/deadlines';
import { today } from '#app/domain/basics/plain-date';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import type { DecisionSheet } from '#app/domain/decisions/decision-sheet';
import {
  decidedPersons,
  isOpenPerson,
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
import type { Permit } from './permit.server';

export const familyNotice = 'notice-family';

/** The letter that tells about a notice to a member of the family. */
export const familyNoticeLetter = 'family-notice';

/** May a person who was told be refused on this day: their days to object are over, they received it, they were heard. */
export async function mayRefuseTold(
  tx: Tx,
  applicationId: string,
  told: Pick<Standing, 'decisionId' | 'at'>,
  now: Date,
): Promise<Verdict<undefined, PersonRefusal>> {
  const until = objectionDueOn(today(told.at), workCalendar());
  if (today(now) <= until) return refuse('person-too-early', { until });
  const hearing = await hearingOn(tx, told.decisionId);
  if (hearing && hearing.result === null) return refuse('person-hearing-open');
  const received =
    (await receiptOf(tx, told.decisionId)) !== null || !(await isUndelivered(tx, applicationId, familyNoticeLetter));
  return received ? pass() : refuse('person-not-received');
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
    may.set(told.decisionId, await mayRefuseTold(tx, application.id, told, now));
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

/** The members of the family of whom something is still to be decided. */
export const openFamily = ({ sheet, decisions }: Pick<Deciding, 'sheet' | 'decisions'>): string[] => {
  const standing = standingOf(decisions);
  return (sheet.persons ?? []).map(({ person }) => person).filter((person) => isOpenPerson(standing.get(person)));
};

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

const living: readonly string[] = ['pending', 'active', 'suspended'];

/** The holder's living permits, as those of the family go along with them. */
export const holdersPermits = (permits: readonly Permit[]): GrantedPermit[] =>
  permits
    .filter(({ kind, status }) => kind !== 'dependant' && living.includes(status))
    .map(({ kind, status, validFrom, validUntil, entitledUntil }) => ({
      kind,
      status: status === 'pending' ? 'pending' : 'active',
      dates: validFrom && validUntil && entitledUntil ? { validFrom, validUntil, entitledUntil } : null,
    }));

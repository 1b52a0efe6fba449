import type { Application } from '#app/data/application.server';
import { outcomeOf } from '#app/data/case-outcome.server';
import { readSheet } from '#app/data/case-sheet.server';
import type { StepRefusal } from '#app/data/case-step.server';
import type { Tx } from '#app/data/db.server';
import { decisionsOf } from '#app/data/decision.server';
import { decideFamily, type MemberPermit, permitsOfFamily } from '#app/data/family-decision.server';
import { permitsFor } from '#app/data/granted-permits.server';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import type { DecisionSheet } from '#app/domain/decisions/decision-sheet';
import { type Departure, departureOf, recommendedWord } from '#app/domain/decisions/departure';
import { type ChosenTerms, type GrantTerms, grantTerms } from '#app/domain/decisions/grant-terms';
import { mayGrant, mayGrantHeard } from '#app/domain/decisions/may-grant';
import type { PersonOutcome, PersonRefusal, SaidOfPerson } from '#app/domain/decisions/persons';
import type { Outcome } from '#app/domain/eligibility/outcome';
import type { GrantedPermit } from '#app/domain/permits/permit';

export type GrantRefusal =
  | StepRefusal
  | 'checks-open'
  | 'gate-not-met'
  | 'gate-unproven'
  | 'departure-unexplained'
  | 'passport-ended'
  | PersonRefusal
  | 'person-passport-ended'
  | 'region-not-ranked'
  | 'condition-not-offered';

interface Chosen {
  persons: readonly SaidOfPerson[];
  terms: ChosenTerms | null;
  departure?: string | null;
}

interface Judged {
  outcome: Outcome;
  sheet: DecisionSheet;
  departs: Departure | null;
  permits: GrantedPermit[];
  terms: GrantTerms;
  family: PersonOutcome[];
  members: MemberPermit[];
}

/** May the application be granted as chosen, and what would that give? It is asked before the signature and by it. */
export async function judgeGrant(
  tx: Tx,
  application: Application,
  { persons, terms: chosen, departure }: Chosen,
  now: Date,
): Promise<Verdict<Judged, GrantRefusal>> {
  const outcome = outcomeOf(application, now);
  const { checks, closed, sheet } = await readSheet(tx, application, now);
  const lawful = closed ? mayGrantHeard(mayGrant(outcome, checks), application.status) : refuse('checks-open');
  if (!lawful.ok) return lawful;
  const decisions = await decisionsOf(tx, application.id);
  const departs = departureOf({ word: 'grant', sheet, recommended: recommendedWord(decisions) }, departure);
  if (!departs.ok) return departs;
  const permits = permitsFor(application, now);
  if (!permits.ok) return permits;
  const terms = grantTerms(application, chosen);
  if (!terms.ok) return terms;
  const family = await decideFamily(tx, { application, sheet, decisions, said: persons }, { all: true }, now);
  if (!family.ok) return family;
  const members = permitsOfFamily(application, family.value, permits.value, now);
  if (!members.ok) return members;
  return pass({
    ...{ outcome, sheet, departs: departs.value, permits: permits.value },
    ...{ terms: terms.value, family: family.value, members: members.value },
  });
}

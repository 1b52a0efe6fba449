import { type Appeal, openAppeal } from '#app/data/appeal.server';
import type { Application } from '#app/data/application.server';
import { workCalendar } from '#app/data/calendar.server';
import { outcomeOf } from '#app/data/case-outcome.server';
import { readSheet } from '#app/data/case-sheet.server';
import { caseForStep, refusedStep, type Seen, type StepRefusal } from '#app/data/case-step.server';
import type { Tx } from '#app/data/db.server';
import { type MemberPermit, permitsOfFamily } from '#app/data/family-decision.server';
import { permitsFor } from '#app/data/granted-permits.server';
import { permitsOfApplication } from '#app/data/permit.server';
import type { takePlaceInTurn } from '#app/data/quota.server';
import { type Status, type Step, takeStep } from '#app/domain/application/lifecycle';
import { partsOf, today } from '#app/domain/basics/plain-date';
import { pass, type Refused, refuse, type Verdict } from '#app/domain/basics/verdict';
import {
  type AppealAct,
  appealStep,
  broughtBy,
  mayDecideAppeal,
  type NotDecidable,
  selfReviewUntil,
  type Variation,
} from '#app/domain/decisions/appeal';
import type { DecisionSheet } from '#app/domain/decisions/decision-sheet';
import { mayGrant } from '#app/domain/decisions/may-grant';
import { mayGrantOnAppeal, type PersonOutcome } from '#app/domain/decisions/persons';
import type { Outcome } from '#app/domain/eligibility/outcome';
import type { Officer } from '#app/domain/people/permissions';
import { asGranted, isHolderEnded } from '#app/domain/permits/dependants';
import type { GrantedPermit } from '#app/domain/permits/permit';
import { type VariedPermit, varyTerms } from '#app/domain/permits/vary-terms';

export interface AppealDecided extends Seen {
  act: AppealAct;
  reason: string | null;
  explanation: string | null;
  note: string | null;
  variation?: Variation;
}

export type AppealRefusal =
  | StepRefusal
  | NotDecidable
  | 'no-appeal'
  | 'gate-not-met'
  | 'checks-open'
  | 'passport-ended'
  | 'no-place'
  | 'nothing-varied'
  | 'not-in-favour';

/** What answering does, as it is shown before the signature. */
export interface AppealEffects {
  status: Status;
  /** An act that was laid aside has its effect again. */
  restored: boolean;
  permits: GrantedPermit[];
}

/** What is written beside the answer itself. */
export interface AppealGives {
  permits: GrantedPermit[];
  family: MemberPermit[];
  persons: PersonOutcome[] | null;
  varied: VariedPermit[];
  /** The person's field and score in the line for a place; null where they do not wait. */
  inLine: { field: string; total: number | undefined } | null;
}

export interface JudgedAppeal {
  application: Application;
  appeal: Appeal;
  outcome: Outcome;
  sheet: DecisionSheet;
  step: Step;
  effects: AppealEffects;
  gives: AppealGives;
}

const nothing: AppealGives = { permits: [], family: [], persons: null, varied: [], inLine: null };

/** Is there a place for the person: looked at before the signature, taken by it. */
type Place = typeof takePlaceInTurn;

/**
 * May the appeal be answered in this way by this officer, and what would that do? It is asked before the signature and by
 * it; nothing is written, but that the signature's `place` takes one.
 */
export async function judgeAppeal(
  tx: Tx,
  { act, reason, variation, id, version }: AppealDecided,
  officer: Officer,
  { now, place }: { now: Date; place: Place },
): Promise<Verdict<JudgedAppeal, AppealRefusal>> {
  const found = await caseForStep(tx, { id, version }, officer, appealStep[act]);
  if (!found.ok) return found;
  const application = found.value;
  const refused = (verdict: Refused<AppealRefusal>) => refusedStep(officer, id, appealStep[act], verdict);
  const appeal = await openAppeal(tx, application.id);
  if (!appeal) return refused(refuse('no-appeal'));
  const judged = {
    subject: appeal.subject,
    late: appeal.lateReason !== null,
    selfReviewUntil: selfReviewUntil(today(appeal.filedAt), workCalendar()),
  };
  const may = mayDecideAppeal(judged, { act, reason }, today(now));
  if (!may.ok) return refused(may);
  const { sheet, checks } = await readSheet(tx, application, now);
  const outcome = outcomeOf(application, now);
  const of = { application, appeal, outcome, sheet, checks, act, variation };
  const given = await whatIsGiven(tx, of, { now, place });
  if (!given.ok) return refused(given);
  const gives = given.value;
  const step = gives.inLine ? 'allow-appeal-without-place' : appealStep[act];
  const next = takeStep(application.status, step, application);
  if (!next.ok) return refused(next);
  const restored = broughtBy(act, appeal.subject) === 'act-stands' && appeal.suspended !== null;
  const permits = [...gives.permits, ...gives.family.map(({ permit }) => permit)];
  return pass({ application, appeal, outcome, sheet, step, effects: { status: next.value, restored, permits }, gives });
}

interface Judging extends Pick<JudgedAppeal, 'application' | 'appeal' | 'outcome' | 'sheet'> {
  checks: Parameters<typeof mayGrant>[1];
  act: AppealAct;
  variation: Variation | undefined;
}

async function whatIsGiven(
  tx: Tx,
  of: Judging,
  at: { now: Date; place: Place },
): Promise<Verdict<AppealGives, AppealRefusal>> {
  switch (broughtBy(of.act, of.appeal.subject)) {
    case 'terms': {
      const permits = await permitsOfApplication(tx, of.application.id);
      const { variation = { region: null, without: [], entitledUntil: null } } = of;
      const varied = varyTerms(permits, of.application.answers, variation);
      return varied.ok ? pass({ ...nothing, varied: varied.value }) : varied;
    }
    case 'member':
      return givenToMember(tx, of, at.now);
    case 'grant':
      return givenToPerson(tx, of, at);
    default:
      return pass(nothing);
  }
}

/** The permit of the member of the family who was refused, beside the applicant's own, which are not touched. */
async function givenToMember(
  tx: Tx,
  { application, appeal, sheet: { persons = [] } }: Judging,
  now: Date,
): Promise<Verdict<AppealGives, 'gate-not-met' | 'passport-ended'>> {
  const person = appeal.person ?? '';
  const sheet = persons.find((each) => each.person === person);
  const held = await permitsOfApplication(tx, application.id);
  if (!sheet || isHolderEnded(held)) return refuse('gate-not-met');
  const lawful = mayGrantOnAppeal(sheet);
  if (!lawful.ok) return lawful;
  const outcome: PersonOutcome = { person, outcome: 'grant', because: null, reasons: [], departure: null };
  const family = permitsOfFamily(application, [outcome], asGranted(held), now);
  return family.ok ? pass({ ...nothing, family: family.value, persons: [outcome] }) : refuse('passport-ended');
}

/** The grant that was refused; in a field whose places are all taken, a place in the line. */
async function givenToPerson(
  tx: Tx,
  { application, outcome, sheet, checks, act }: Judging,
  { now, place }: { now: Date; place: Place },
): Promise<Verdict<AppealGives, AppealRefusal>> {
  const lawful = mayGrant(outcome, checks);
  if (!lawful.ok && lawful.code !== 'gate-unproven') return lawful as Refused<AppealRefusal>;
  const permits = permitsFor(application, now);
  if (!permits.ok) return permits;
  if (application.programme !== 'valuable-skills-visa') return pass({ ...nothing, permits: permits.value });
  const [field, total] = [String(application.answers.field ?? ''), sheet.total];
  const free = await place(tx, { year: partsOf(today(now)).year, field, id: application.id, total });
  if (free) return pass({ ...nothing, permits: permits.value });
  // The author satisfies it fully or not at all; who reviews it puts the person in line.
  return act === 'satisfy' ? refuse('no-place') : pass({ ...nothing, inLine: { field, total } });
}

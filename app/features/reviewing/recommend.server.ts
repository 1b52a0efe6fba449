import { moveApplication } from '#app/data/application.server';
import { outcomeOf } from '#app/data/case-outcome.server';
import { readSheet } from '#app/data/case-sheet.server';
import { caseForStep, movedOn, refusedStep, type Seen, type StepRefusal } from '#app/data/case-step.server';
import { transaction } from '#app/data/db.server';
import { signDecision } from '#app/data/decision.server';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import { departureOf } from '#app/domain/decisions/departure';
import { mayGrant } from '#app/domain/decisions/may-grant';
import { type PersonRefusal, recommendedPersons, type SaidOfPerson } from '#app/domain/decisions/persons';
import { codedReasons } from '#app/domain/decisions/refusal-reasons';
import type { Officer } from '#app/domain/people/permissions';

type Refusal =
  | StepRefusal
  | 'checks-open'
  | 'gate-not-met'
  | 'gate-unproven'
  | 'no-ground'
  | 'departure-unexplained'
  | PersonRefusal;

export interface Recommendation extends Seen {
  recommendation: 'grant' | 'refusal';
  reasons: readonly string[];
  note: string | null;
  /** Why it departs from the computed result, where it does. */
  departure?: string | null;
  /** What it says of each of the family. */
  persons?: readonly SaidOfPerson[];
}

/** The assessor's word on a case whose checks are all closed; a second officer decides, so it leaves their hands. */
export const recommend = (
  { recommendation, reasons, note, departure, persons = [], ...seen }: Recommendation,
  officer: Officer,
  { now }: { now: Date },
): Promise<Verdict<undefined, Refusal>> =>
  transaction(async (tx) => {
    const step = recommendation === 'grant' ? 'recommend-grant' : 'recommend-refusal';
    const found = await caseForStep(tx, seen, officer, step);
    if (!found.ok) return found;
    const application = found.value;
    const { checks, closed, sheet } = await readSheet(tx, application, now);
    const outcome = outcomeOf(application, now);
    const grounds = recommendation === 'refusal' ? codedReasons(application.programme, reasons) : [];
    const lawful = !closed
      ? refuse('checks-open')
      : recommendation === 'grant'
        ? mayGrant(outcome, checks)
        : grounds.length > 0
          ? pass()
          : refuse('no-ground');
    if (!lawful.ok) return refusedStep(officer, seen.id, step, lawful);
    const departs = departureOf({ word: recommendation, sheet, recommended: null }, departure);
    if (!departs.ok) return refusedStep(officer, seen.id, step, departs);
    const of = { sheets: sheet.persons ?? [], programme: application.programme, said: persons };
    const family = recommendedPersons(of, recommendation);
    if (!family.ok) return refusedStep(officer, seen.id, step, family);

    const patch = { claimedById: null, claimedAt: null };
    const detail = { reasons: grounds.map(({ ground }) => ground) };
    const move = { application, step, patch, detail } as const;
    if (!(await moveApplication(tx, { id: officer.id, role: 'assessor' }, move, now))) return movedOn(tx, seen.id);
    const recommended = {
      applicationId: application.id,
      kind: step,
      officerId: officer.id,
      reasons: grounds,
      note,
    } as const;
    const word = { outcome, sheet, departure: departs.value, persons: family.value };
    await signDecision(tx, { ...recommended, ...word }, now);
    return pass();
  });

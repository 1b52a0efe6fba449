import { randomBytes } from 'node:crypto';
import { type Application, moveApplication } from '#app/data/application.server';
import { oweCaseLetter } from '#app/data/case-letter.server';
import { readSheet } from '#app/data/case-sheet.server';
import { caseForStep, movedOn, refusedStep, type Seen, type StepRefusal } from '#app/data/case-step.server';
import { type Tx, transaction } from '#app/data/db.server';
import { type Decision, decisionsOf, signDecision } from '#app/data/decision.server';
import { decideFamily, type MemberPermit, permitsOfFamily } from '#app/data/family-decision.server';
import { withFreshNumbers, writePermits } from '#app/data/granted-permits.server';
import { permitsOfApplication } from '#app/data/permit.server';
import { terms } from '#app/domain/application/deadlines';
import { addMonths, partsOf, today } from '#app/domain/basics/plain-date';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import { newDecisionNumber } from '#app/domain/decisions/decision-number';
import type { DecisionSheet } from '#app/domain/decisions/decision-sheet';
import {
  isAnotherTold,
  openFamily,
  type PersonOutcome,
  type PersonRefusal,
  type SaidOfPerson,
} from '#app/domain/decisions/persons';
import type { Officer } from '#app/domain/people/permissions';
import { asGranted, isHolderEnded } from '#app/domain/permits/dependants';
import { tellFamily } from './tell-family.server';

type FamilyRefusal = PersonRefusal | 'person-passport-ended' | 'nobody-open';

interface Decided extends Seen {
  persons?: readonly SaidOfPerson[];
  note: string | null;
  explanation?: string | null;
}

interface Around {
  application: Application;
  sheet: DecisionSheet;
  decisions: readonly Decision[];
  said: readonly SaidOfPerson[];
}

/** What is decided of the family after the applicant's grant, with the permits that go with it. */
export async function familyDecided(
  tx: Tx,
  of: Around,
  now: Date,
): Promise<Verdict<{ outcomes: PersonOutcome[]; permits: MemberPermit[] }, FamilyRefusal>> {
  const open = openFamily(of.sheet.persons ?? [], of.decisions);
  if (open.length === 0) return refuse('nobody-open');
  const family = await decideFamily(tx, of, { all: false }, now);
  if (!family.ok) return family;
  const outcomes = family.value;
  if (outcomes.length === 0) return refuse('person-undecided', { person: open[0] ?? '' });
  const told = outcomes.find(({ outcome }) => outcome === 'notice');
  if (told && isAnotherTold(outcomes, of.decisions)) return refuse('person-another-told', { person: told.person });
  // On the waiting list permits come with the place.
  if (of.application.status !== 'granted') return pass({ outcomes, permits: [] });
  const held = await permitsOfApplication(tx, of.application.id);
  // A permit of the family goes along with one of the holder's.
  if (isHolderEnded(held)) return refuse('nobody-open');
  const permits = permitsOfFamily(of.application, outcomes, asGranted(held), now);
  return permits.ok ? pass({ outcomes, permits: permits.value }) : permits;
}

/**
 * Decides of members of the family of an applicant who is granted: of whom was told and has been heard, of whom comes
 * later, and of all after an appeal has granted. The applicant's own permit is not touched.
 */
export const decideFamilyOfCase = (
  { persons = [], note, explanation = null, ...seen }: Decided,
  officer: Officer,
  { now }: { now: Date },
): Promise<Verdict<undefined, StepRefusal | FamilyRefusal>> =>
  withFreshNumbers(() =>
    transaction(async (tx) => {
      const found = await caseForStep(tx, seen, officer, 'decide-family');
      if (!found.ok) return found;
      const application = found.value;
      const { sheet } = await readSheet(tx, application, now);
      const decisions = await decisionsOf(tx, application.id);
      const family = await familyDecided(tx, { application, sheet, decisions, said: persons }, now);
      if (!family.ok) return refusedStep(officer, seen.id, 'decide-family', family);
      const { outcomes, permits } = family.value;
      const told = outcomes.filter(({ outcome }) => outcome === 'notice');
      const spoken = outcomes.filter((each) => !told.includes(each));

      const number = newDecisionNumber(partsOf(today(now)).year, randomBytes(8));
      const detail = { persons: outcomes.map(({ person, outcome }) => ({ person, outcome })) };
      const step = { application, step: 'decide-family', detail } as const;
      if (!(await moveApplication(tx, { id: officer.id, role: 'decision-maker' }, step, now)))
        return movedOn(tx, seen.id);
      if (spoken.length > 0) {
        const reasons = spoken.flatMap((each) => each.reasons);
        const word = { number, reasons, note, explanation, sheet, persons: spoken };
        const decision = { applicationId: application.id, kind: 'decide-family', officerId: officer.id } as const;
        const decisionId = await signDecision(tx, { ...decision, ...word }, now);
        await writePermits(tx, application, { permits: [], family: permits, decisionId, decisionNumber: number }, now);
        const until = addMonths(today(now), terms.appealMonths);
        await oweCaseLetter(tx, application, 'family-decided', { until }, now);
      }
      await tellFamily(tx, { application, officer, told, sheet }, now);
      return pass();
    }),
  );

import { randomBytes } from 'node:crypto';
import { type Application, moveApplication } from '#app/data/application.server';
import { oweCaseLetter } from '#app/data/case-letter.server';
import { caseForStep, refusedStep, type Seen } from '#app/data/case-step.server';
import { type Tx, transaction } from '#app/data/db.server';
import { type NewDecision, signDecision } from '#app/data/decision.server';
import type { MemberPermit } from '#app/data/family-decision.server';
import { closing, withFreshNumbers, writePermits } from '#app/data/granted-permits.server';
import { placeInLine, takePlaceInTurn } from '#app/data/quota.server';
import { renewPlaceBy } from '#app/domain/application/waiting-list';
import { partsOf, today } from '#app/domain/basics/plain-date';
import { pass, type Verdict } from '#app/domain/basics/verdict';
import { newDecisionNumber } from '#app/domain/decisions/decision-number';
import type { ChosenTerms } from '#app/domain/decisions/grant-terms';
import type { SaidOfPerson } from '#app/domain/decisions/persons';
import type { Officer } from '#app/domain/people/permissions';
import type { GrantedPermit } from '#app/domain/permits/permit';
import { type GrantRefusal, judgeGrant } from './judge-grant.server';
import { tellFamily } from './tell-family.server';

export type Granted = { status: 'granted'; permits: string[] } | { status: 'waiting_for_quota' };

interface Said {
  note: string | null;
  /** Why it departs from the computed result or the recommendation, where it does. */
  departure?: string | null;
  /** The officer's own words in the letter. */
  explanation?: string | null;
  /** What it says of each of the family. */
  persons?: readonly SaidOfPerson[];
  /** What the grant sets; all that is offered where nothing was chosen. */
  terms?: ChosenTerms | null;
}

/** The sector whose quota the visa takes a place of; the card has no quota. */
const quotaFieldOf = ({ programme, answers }: Application) =>
  programme === 'valuable-skills-visa' ? String(answers.field ?? '') : null;

/**
 * Grants: status, decision, permits, quota place, event and letter are one fact. Each of the family is granted by it, or
 * told that they are to be refused: that notice stands by itself and holds up nobody's grant. When the sector has no place left the
 * same decision puts the person on the waiting list; a full quota refuses nobody.
 */
export const grantCase = (
  { note, departure, explanation = null, persons = [], terms: chosen = null, ...seen }: Seen & Said,
  officer: Officer,
  { now }: { now: Date },
): Promise<Verdict<Granted, GrantRefusal>> =>
  withFreshNumbers(() =>
    transaction(async (tx) => {
      const found = await caseForStep(tx, seen, officer, 'grant');
      if (!found.ok) return found;
      const application = found.value;
      const judged = await judgeGrant(tx, application, { persons, terms: chosen, departure }, now);
      if (!judged.ok) return refusedStep(officer, seen.id, 'grant', judged);
      const { outcome, sheet, departs, permits, terms, family, members } = judged.value;

      const field = quotaFieldOf(application);
      const year = partsOf(today(now)).year;
      const number = newDecisionNumber(year, randomBytes(8));
      const told = family.filter((each) => each.outcome === 'notice');
      const spoken = family.filter((each) => !told.includes(each));
      const said = { number, note, explanation, departure: departs, terms };
      const word = { ...said, outcome, sheet, persons: spoken };
      const signed = { application, officer, word };
      const place =
        field === null || (await takePlaceInTurn(tx, { year, field, id: application.id, total: sheet.total }));
      const granted = place
        ? await grant(tx, { ...signed, permits, family: members }, now)
        : await approveWithoutPlace(tx, { ...signed, field: field ?? '' }, now);
      await tellFamily(tx, { application, officer, told, sheet }, now);
      return granted;
    }),
  );

interface Signed {
  application: Application;
  officer: Officer;
  word: Omit<NewDecision, 'applicationId' | 'kind' | 'officerId'> & { number: string };
}

const detailOf = ({ number, departure }: Signed['word']) => ({
  decision: number,
  ...(departure && { departure: departure.reason }),
});

async function grant(
  tx: Tx,
  { application, officer, word, permits, family }: Signed & { permits: GrantedPermit[]; family: MemberPermit[] },
  now: Date,
): Promise<Verdict<Granted, GrantRefusal>> {
  await move(tx, { application, officer, step: 'grant', detail: detailOf(word) }, now);
  const decision = { applicationId: application.id, kind: 'grant', officerId: officer.id, ...word } as const;
  const decisionId = await signDecision(tx, decision, now);
  const written = { permits, family, decisionId, decisionNumber: word.number, terms: word.terms ?? null };
  const numbers = await writePermits(tx, application, written, now);
  await oweCaseLetter(tx, application, 'granted', { programme: application.programme }, now);
  return pass({ status: 'granted', permits: numbers });
}

async function approveWithoutPlace(
  tx: Tx,
  { application, officer, word, field }: Signed & { field: string },
  now: Date,
): Promise<Verdict<Granted, GrantRefusal>> {
  const total = word.sheet?.total;
  await move(tx, { application, officer, step: 'approve-without-place', field, total, detail: detailOf(word) }, now);
  const decision = {
    applicationId: application.id,
    kind: 'approve-without-place',
    officerId: officer.id,
    ...word,
  } as const;
  await signDecision(tx, decision, now);
  const place = await placeInLine(tx, { id: application.id, field });
  await oweCaseLetter(tx, application, 'waiting-for-quota', { place, renewBy: renewPlaceBy(today(now)) }, now);
  return pass({ status: 'waiting_for_quota' });
}

async function move(
  tx: Tx,
  {
    application,
    officer,
    step,
    field,
    total,
    detail,
  }: {
    application: Application;
    officer: Officer;
    step: 'grant' | 'approve-without-place';
    field?: string;
    total?: number;
    detail: Record<string, unknown>;
  },
  now: Date,
) {
  const renewBy = step === 'approve-without-place' ? renewPlaceBy(today(now)) : null;
  // In line people stand by the points that were verified.
  const patch = { ...closing(now), applicantDueOn: renewBy, ...(field && { field, total }) };
  const moved = await moveApplication(
    tx,
    { id: officer.id, role: 'decision-maker' },
    { application, step, patch, detail },
    now,
  );
  // The row is held since it was read, so this cannot be; a place taken before must not stay taken.
  if (!moved) throw new Error('a case held for a decision moved on');
}

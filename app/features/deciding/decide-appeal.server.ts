import { randomBytes } from 'node:crypto';
import { closeAppeal } from '#app/data/appeal.server';
import { moveApplication, type Patch } from '#app/data/application.server';
import { workCalendar } from '#app/data/calendar.server';
import { oweCaseLetter } from '#app/data/case-letter.server';
import { type Tx, transaction } from '#app/data/db.server';
import { signDecision } from '#app/data/decision.server';
import { closing, withFreshNumbers, writePermits } from '#app/data/granted-permits.server';
import { changePermit } from '#app/data/permit.server';
import { isAsShown } from '#app/data/prepared-decision.server';
import { placeInLine, takePlaceInTurn } from '#app/data/quota.server';
import { endStay } from '#app/data/stayed-permit.server';
import { addMonths, partsOf, today } from '#app/domain/basics/plain-date';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import { addWorkingDays } from '#app/domain/basics/working-days';
import { appealTerms, broughtBy } from '#app/domain/decisions/appeal';
import { newDecisionNumber } from '#app/domain/decisions/decision-number';
import type { Officer } from '#app/domain/people/permissions';
import {
  type AppealDecided,
  type AppealEffects,
  type AppealRefusal,
  type JudgedAppeal,
  judgeAppeal,
} from './judge-appeal.server';

interface Decided extends AppealDecided {
  /** What was shown before the signature: nothing else is done. */
  shown?: AppealEffects;
}

/** Undoes the transaction: what would happen now is not what was shown. */
class Changed extends Error {}

/**
 * Answers an appeal: another officer than the author, and than whoever recommended, by any of the ways the law knows;
 * the author alone in the first days, and only in full. Never to the person's harm.
 */
export const decideAppeal = (
  { shown, ...decided }: Decided,
  officer: Officer,
  { now }: { now: Date },
): Promise<Verdict<AppealEffects, AppealRefusal | 'effects-changed'>> =>
  withFreshNumbers(() =>
    transaction(async (tx): Promise<Verdict<AppealEffects, AppealRefusal>> => {
      const judged = await judgeAppeal(tx, decided, officer, { now, place: takePlaceInTurn });
      if (!judged.ok) return judged;
      const { effects } = judged.value;
      if (shown && !isAsShown(shown, effects)) throw new Changed();
      await carryOut(tx, judged.value, decided, officer, now);
      return pass(effects);
    }),
  ).catch((thrown: unknown) => {
    if (thrown instanceof Changed) return refuse('effects-changed');
    throw thrown;
  });

/** The step, the decision, the answer to the person, and what it gives, are one fact. */
async function carryOut(
  tx: Tx,
  judged: JudgedAppeal,
  { act, reason, explanation, note }: AppealDecided,
  { id: officerId }: Officer,
  now: Date,
): Promise<void> {
  const { application, appeal, outcome, sheet, step, effects, gives } = judged;
  const applicationId = application.id;
  const number = newDecisionNumber(partsOf(today(now)).year, randomBytes(8));
  const ground = reason ?? '';
  const by = { id: officerId, role: act === 'satisfy' ? 'decision-maker' : 'appeals' };
  const patch = { ...patchOf(judged, act, now), claimedById: null, claimedAt: null };
  const moved = await moveApplication(
    tx,
    by,
    { application, step, patch, detail: { decision: number, reason: ground } },
    now,
  );
  // The row is held since it was read.
  if (!moved) throw new Error('a case held for an appeal moved on');
  const family = gives.persons && { persons: gives.persons, familyAlone: true };
  const word = { kind: step as Parameters<typeof signDecision>[1]['kind'], number, note, explanation, outcome, sheet };
  const signed = { applicationId, officerId, reasons: [{ ground }], ...word, ...family };
  const decisionId = await signDecision(tx, signed, now);
  await closeAppeal(tx, appeal.id, { result: act, reason: ground, explanation, officerId }, now);
  await oweCaseLetter(tx, application, 'appeal-decided', {}, now);

  if (effects.restored && appeal.suspended && appeal.permitId)
    await endStay(tx, { applicationId, permitId: appeal.permitId }, appeal.suspended, by, now);
  for (const { id, status, ...change } of gives.varied)
    await changePermit(tx, id, { from: status, to: status, ...change });
  if (effects.permits.length > 0)
    await writePermits(tx, application, { ...gives, decisionId, decisionNumber: number }, now);
  if (gives.permits.length > 0)
    await oweCaseLetter(tx, application, 'granted', { programme: application.programme }, now);
  if (gives.inLine) {
    const place = await placeInLine(tx, { id: applicationId, field: gives.inLine.field });
    await oweCaseLetter(tx, application, 'waiting-for-quota', { place, renewBy: addMonths(today(now), 12) }, now);
  }
}

function patchOf({ appeal, gives }: JudgedAppeal, act: AppealDecided['act'], now: Date): Patch {
  const brings = broughtBy(act, appeal.subject);
  if (brings === 'act-stands') return { endedAt: now, dueOn: null };
  if (brings !== 'review') return { ...closing(now), ...gives.inLine };
  const on = today(now);
  const clockDays = appealTerms.remitReview;
  return { endedAt: null, dueOn: addWorkingDays(on, clockDays, workCalendar()), clockFrom: on, clockDays };
}

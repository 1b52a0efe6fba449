import { sheetOf } from '#app/data/case-sheet.server';
import type { Seen } from '#app/data/case-step.server';
import { db, transaction } from '#app/data/db.server';
import { isId } from '#app/data/id';
import { dropPrepared, findPrepared, keepPrepared } from '#app/data/prepared-decision.server';
import { terms } from '#app/domain/application/deadlines';
import { addMonths, today } from '#app/domain/basics/plain-date';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import type { CourtEffects } from '#app/domain/decisions/court-order';
import type { DecisionSheet } from '#app/domain/decisions/decision-sheet';
import type { Officer } from '#app/domain/people/permissions';
import { decisionWords, type LetterWords } from '../letters/decision-letter';
import { type CourtOrder, type CourtRefusal, carryOutCourtOrder, judgeCourtOrder } from './court-order.server';
import { type DecisionFile, readDecision } from './decision.query.server';

type Choice = Omit<CourtOrder, keyof Seen | 'shown'>;
interface Kept {
  court: Choice;
  effects: CourtEffects;
}

/** Keeps what a court has ordered with all that carrying it out does, so that both can be looked at before the signature. */
export async function prepareCourtOrder(
  ordered: Seen & Choice,
  officer: Officer,
  { now }: { now: Date },
): Promise<Verdict<undefined, CourtRefusal>> {
  return transaction(async (tx) => {
    const judged = await judgeCourtOrder(tx, ordered, officer, now);
    if (!judged.ok) return judged;
    const { id, version, ...court } = ordered;
    const choice: Kept = { court, effects: judged.value.effects };
    await keepPrepared(tx, { applicationId: id, officerId: officer.id, version, choice }, now);
    return pass();
  });
}

export interface PreparedCourtOrder extends Kept {
  file: DecisionFile;
  sheet: DecisionSheet;
  /** Null where none is sent. */
  letter: LetterWords | null;
}

/** What was prepared, with its letter; null when there is nothing, or the case has gone on. */
export async function readPreparedCourtOrder(
  id: string,
  officer: Officer,
  at: { now: Date },
): Promise<PreparedCourtOrder | null> {
  const file = await readDecision(id, officer, at);
  const kept = file && (await findPrepared<Partial<Kept>>(db, id, officer.id));
  if (!file || kept?.version !== file.application.version) return null;
  const { court, effects } = kept.choice;
  if (!court || !effects) return null;
  const sheet = sheetOf(file, at.now);
  return { file, court, effects, sheet, letter: letterOf(effects, sheet, at.now) };
}

function letterOf({ orders, permits }: CourtEffects, sheet: DecisionSheet, now: Date): LetterWords | null {
  if (orders === 'review') return null;
  const on = today(now);
  return decisionWords({
    ...{ kind: 'grant', on, reasons: [], explanation: null, sheet, departure: null, family: [] },
    until: addMonths(on, terms.appealMonths),
    permits: permits.map(({ kind }) => ({ kind, number: null })),
  });
}

/**
 * Carries out what was prepared and looked at; the case must be as it was then. What would do something else by now is
 * prepared anew, to be looked at once more.
 */
export async function signCourtOrder(
  { id, version }: Seen,
  officer: Officer,
  at: { now: Date },
): Promise<Verdict<undefined, CourtRefusal | 'not-prepared'>> {
  const kept = isId(id) ? await findPrepared<Partial<Kept>>(db, id, officer.id) : null;
  if (!kept?.choice.court) return refuse('not-prepared');
  const { court, effects } = kept.choice;
  const ordered = { id, version: version === kept.version ? version : -1, ...court };
  const done = await carryOutCourtOrder({ ...ordered, ...(effects && { shown: effects }) }, officer, at);
  if (done.ok) await dropPrepared(db, id);
  else if (done.code === 'effects-changed') await prepareCourtOrder(ordered, officer, at);
  return done;
}

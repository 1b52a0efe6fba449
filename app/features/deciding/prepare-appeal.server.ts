import { openAppeal } from '#app/data/appeal.server';
import { sheetOf } from '#app/data/case-sheet.server';
import type { Seen } from '#app/data/case-step.server';
import { db, transaction } from '#app/data/db.server';
import { isId } from '#app/data/id';
import { dropPrepared, findPrepared, keepPrepared } from '#app/data/prepared-decision.server';
import { isPlaceInTurn } from '#app/data/quota.server';
import { dependantsOf } from '#app/domain/application/family';
import { today } from '#app/domain/basics/plain-date';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import type { Officer } from '#app/domain/people/permissions';
import { appealWords } from '../letters/appeal-letter';
import type { LetterWords } from '../letters/decision-letter';
import { type AppealFile, readAppeal } from './appeal.query.server';
import { decideAppeal } from './decide-appeal.server';
import { type AppealDecided, type AppealEffects, type AppealRefusal, judgeAppeal } from './judge-appeal.server';

type Choice = Omit<AppealDecided, keyof Seen>;
interface Kept {
  appeal: Choice;
  effects: AppealEffects;
}

/** Keeps an answer to an appeal that is not signed yet, with all that signing it does; what the law would refuse is refused here already. */
export const prepareAppeal = (
  decided: AppealDecided,
  officer: Officer,
  { now }: { now: Date },
): Promise<Verdict<undefined, AppealRefusal>> =>
  transaction(async (tx) => {
    const judged = await judgeAppeal(tx, decided, officer, { now, place: isPlaceInTurn });
    if (!judged.ok) return judged;
    const { id, version, ...appeal } = decided;
    const choice: Kept = { appeal, effects: judged.value.effects };
    await keepPrepared(tx, { applicationId: id, officerId: officer.id, version, choice }, now);
    return pass();
  });

export interface PreparedAppeal {
  file: AppealFile;
  choice: Choice;
  effects: AppealEffects;
  letter: LetterWords;
}

/** The answer an officer has prepared, with its letter; null when there is none, or the case has gone on. */
export async function readPreparedAppeal(
  id: string,
  officer: Officer,
  at: { now: Date },
): Promise<PreparedAppeal | null> {
  const file = await readAppeal(id, officer, at);
  const kept = file && (await findPrepared<Partial<Kept>>(db, id, officer.id));
  if (!file || kept?.version !== file.application.version) return null;
  const { appeal: choice, effects } = kept.choice;
  const appeal = await openAppeal(db, id);
  if (!choice || !effects || !appeal) return null;
  const letter = appealWords({
    ...{ act: choice.act, reason: choice.reason ?? '', explanation: choice.explanation, subject: appeal.subject },
    member: dependantsOf(file.application).find((each) => each.id === appeal.person) ?? null,
    ...{ filedOn: today(appeal.filedAt), on: today(at.now), sheet: sheetOf(file, at.now) },
  });
  return { file, choice, effects, letter };
}

/**
 * Signs the answer that was looked at; the case must be as it was then. What would do something else by now is prepared
 * anew, to be looked at once more.
 */
export async function signAppeal(
  { id, version }: Seen,
  officer: Officer,
  at: { now: Date },
): Promise<Verdict<AppealEffects, AppealRefusal | 'not-prepared' | 'effects-changed'>> {
  const kept = isId(id) ? await findPrepared<Partial<Kept>>(db, id, officer.id) : null;
  if (!kept?.choice.appeal) return refuse('not-prepared');
  const { appeal, effects } = kept.choice;
  const decided = { id, version: version === kept.version ? version : -1, ...appeal };
  const done = await decideAppeal({ ...decided, ...(effects && { shown: effects }) }, officer, at);
  if (done.ok) await dropPrepared(db, id);
  else if (done.code === 'effects-changed') await prepareAppeal(decided, officer, at);
  return done;
}

import { openAppeal } from '#app/data/appeal.server';
import { sheetOf } from '#app/data/case-sheet.server';
import type { Seen } from '#app/data/case-step.server';
import { db, type Tx, transaction } from '#app/data/db.server';
import { isId } from '#app/data/id';
import { type Permit, permitsOfApplication } from '#app/data/permit.server';
import { dropPrepared, findPrepared, keepPrepared } from '#app/data/prepared-decision.server';
import { dependantsOf } from '#app/domain/application/family';
import { today } from '#app/domain/basics/plain-date';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import type { Officer } from '#app/domain/people/permissions';
import { appealWords } from '../letters/appeal-letter';
import type { LetterWords } from '../letters/decision-letter';
import { type AppealFile, readAppeal } from './appeal.query.server';
import {
  type Answered,
  type AppealDecided,
  type AppealRefusal,
  answerAppeal,
  decideAppeal,
} from './decide-appeal.server';

type Choice = Omit<AppealDecided, keyof Seen>;
interface Kept {
  appeal: Choice;
}

interface WouldBe extends Answered {
  permits: Permit[];
}

/** Carries the verdict out of the transaction that is undone. */
class Undone extends Error {
  constructor(readonly verdict: Verdict<WouldBe, AppealRefusal>) {
    super('undone');
  }
}

/** What the answer would do: it is given in full, by the same story, and undone. */
async function wouldBe(decided: AppealDecided, officer: Officer, now: Date): Promise<Verdict<WouldBe, AppealRefusal>> {
  try {
    return await transaction(async (tx: Tx): Promise<never> => {
      const before = (await permitsOfApplication(tx, decided.id)).map(({ id }) => id);
      const answered = await answerAppeal(tx, decided, officer, now);
      if (!answered.ok) throw new Undone(answered);
      const permits = (await permitsOfApplication(tx, decided.id)).filter(({ id }) => !before.includes(id));
      throw new Undone(pass({ ...answered.value, permits }));
    });
  } catch (thrown) {
    if (thrown instanceof Undone) return thrown.verdict;
    throw thrown;
  }
}

/** Keeps an answer to an appeal that is not signed yet; what the law would refuse is refused here already. */
export async function prepareAppeal(
  decided: AppealDecided,
  officer: Officer,
  { now }: { now: Date },
): Promise<Verdict<undefined, AppealRefusal>> {
  const verdict = isId(decided.id) ? await wouldBe(decided, officer, now) : refuse('not-found');
  if (!verdict.ok) return verdict;
  const { id, version, ...appeal } = decided;
  const choice: Kept = { appeal };
  await transaction((tx) => keepPrepared(tx, { applicationId: id, officerId: officer.id, version, choice }, now));
  return pass();
}

export interface PreparedAppeal {
  file: AppealFile;
  choice: Choice;
  effects: WouldBe;
  letter: LetterWords;
}

/** The answer an officer has chosen, with all that signing it does; null when there is none, or the case has gone on. */
export async function readPreparedAppeal(
  id: string,
  officer: Officer,
  at: { now: Date },
): Promise<PreparedAppeal | null> {
  const file = await readAppeal(id, officer, at);
  const kept = file && (await findPrepared<Partial<Kept>>(db, id, officer.id));
  if (!file || !kept?.choice.appeal || kept.version !== file.application.version) return null;
  const choice = kept.choice.appeal;
  const effects = await wouldBe({ id, version: kept.version, ...choice }, officer, at.now);
  const appeal = await openAppeal(db, id);
  if (!effects.ok || !appeal) return null;
  const letter = appealWords({
    ...{ act: choice.act, reason: choice.reason ?? '', explanation: choice.explanation, subject: appeal.subject },
    member: dependantsOf(file.application).find((each) => each.id === appeal.person) ?? null,
    ...{ filedOn: today(appeal.filedAt), on: today(at.now), sheet: sheetOf(file, at.now) },
  });
  return { file, choice, effects: effects.value, letter };
}

/** Signs the answer that was looked at; the case must be as it was then. */
export async function signAppeal(
  { id, version }: Seen,
  officer: Officer,
  at: { now: Date },
): Promise<Verdict<Answered, AppealRefusal | 'not-prepared'>> {
  const kept = isId(id) ? await findPrepared<Partial<Kept>>(db, id, officer.id) : null;
  if (!kept?.choice.appeal) return refuse('not-prepared');
  const seen = version === kept.version ? version : -1;
  const done = await decideAppeal({ id, version: seen, ...kept.choice.appeal }, officer, at);
  if (done.ok) await dropPrepared(db, id);
  return done;
}

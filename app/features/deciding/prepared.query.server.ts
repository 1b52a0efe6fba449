import { workCalendar } from '#app/data/calendar.server';
import { sheetOf } from '#app/data/case-sheet.server';
import { db } from '#app/data/db.server';
import type { KeptReason } from '#app/data/decision.server';
import { findPrepared } from '#app/data/prepared-decision.server';
import { objectionDueOn, terms } from '#app/domain/application/deadlines';
import { addMonths, today } from '#app/domain/basics/plain-date';
import type { DecisionSheet } from '#app/domain/decisions/decision-sheet';
import { type Departure, departureOf, recommendedWord } from '#app/domain/decisions/departure';
import { codedReasons } from '#app/domain/decisions/refusal-reasons';
import type { Officer } from '#app/domain/people/permissions';
import { decisionWords, type LetterWords } from '../letters/decision-letter';
import type { Chosen } from './decide.server';
import { type DecisionFile, readDecision } from './decision.query.server';

export interface PreparedFile extends DecisionFile {
  choice: Omit<Chosen, 'id' | 'version'>;
  sheet: DecisionSheet;
  departs: Departure | null;
  /** The letter as it will be; null where none is sent. */
  letter: LetterWords | null;
}

/** What an officer has chosen on a case, with all that signing it does; null when there is nothing, or the case has gone on. */
export async function readPrepared(id: string, officer: Officer, at: { now: Date }): Promise<PreparedFile | null> {
  const file = await readDecision(id, officer, at);
  const prepared = file && (await findPrepared<PreparedFile['choice']>(db, file.application.id, officer.id));
  if (!file || !prepared || prepared.version !== file.application.version) return null;
  const { choice } = prepared;
  const sheet = sheetOf(file, at.now);
  const word = choice.decision === 'grant' ? 'grant' : 'refusal';
  const recommended = choice.decision === 'refuse' ? null : recommendedWord(file.decisions);
  const departs = choice.decision === 'send-back' ? null : departureOf({ word, sheet, recommended }, choice.departure);
  const departure = departs?.ok ? departs.value : null;
  return { ...file, choice, sheet, departs: departure, letter: letterOf(file, { choice, sheet, departure }, at.now) };
}

interface Chose {
  choice: PreparedFile['choice'];
  sheet: DecisionSheet;
  departure: Departure | null;
}

function letterOf(file: DecisionFile, { choice, sheet, departure }: Chose, now: Date): LetterWords | null {
  const { decision, explanation = null } = choice;
  if (decision === 'send-back') return null;
  const on = today(now);
  const waits = decision === 'grant' && file.field !== null && (file.places?.used ?? 0) >= (file.places?.places ?? 0);
  return decisionWords({
    kind: waits ? 'approve-without-place' : decision,
    on,
    reasons: reasonsOf(file, choice),
    explanation: explanation ?? null,
    sheet,
    departure,
    until: decision === 'notice' ? objectionDueOn(on, workCalendar()) : addMonths(on, terms.appealMonths),
    permits: file.wouldGrant.ok ? file.wouldGrant.value.map(({ kind }) => ({ kind, number: null })) : [],
  });
}

/** A refusal rests on the grounds of its notice and on no others. */
function reasonsOf({ application, decisions }: DecisionFile, choice: PreparedFile['choice']): readonly KeptReason[] {
  if (choice.decision === 'notice') return codedReasons(application.programme, choice.reasons);
  return choice.decision === 'refuse' ? (decisions.findLast(({ kind }) => kind === 'notice')?.reasons ?? []) : [];
}

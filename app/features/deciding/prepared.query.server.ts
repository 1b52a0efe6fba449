import { workCalendar } from '#app/data/calendar.server';
import { sheetOf } from '#app/data/case-sheet.server';
import { db } from '#app/data/db.server';
import type { KeptReason } from '#app/data/decision.server';
import { decideFamily } from '#app/data/family-decision.server';
import { permitOfMember } from '#app/data/granted-permits.server';
import { findPrepared } from '#app/data/prepared-decision.server';
import { objectionDueOn, terms } from '#app/domain/application/deadlines';
import { addMonths, today } from '#app/domain/basics/plain-date';
import type { DecisionSheet } from '#app/domain/decisions/decision-sheet';
import { type Departure, departureOf, recommendedWord } from '#app/domain/decisions/departure';
import { type GrantTerms, grantTerms } from '#app/domain/decisions/grant-terms';
import { type PersonOutcome, undecided } from '#app/domain/decisions/persons';
import { codedReasons } from '#app/domain/decisions/refusal-reasons';
import type { Officer } from '#app/domain/people/permissions';
import type { PermitDates } from '#app/domain/permits/permit';
import { decisionWords, type LetterWords, type Worded } from '../letters/decision-letter';
import { familySaid } from '../letters/family-letter';
import type { Chosen } from './decide.server';
import { type DecisionFile, readDecision } from './decision.query.server';

export interface PreparedFile extends DecisionFile {
  choice: Omit<Chosen, 'id' | 'version'>;
  sheet: DecisionSheet;
  departs: Departure | null;
  familyEffects: FamilyEffect[];
  /** What a grant sets; null for any other decision. */
  terms: GrantTerms | null;
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
  const departs =
    choice.decision === 'send-back' || choice.decision === 'family'
      ? null
      : departureOf({ word, sheet, recommended }, choice.departure);
  const departure = departs?.ok ? departs.value : null;
  const saidNow = await saidOfFamily(file, { choice, sheet }, at.now);
  const family = familyEffects(file, saidNow, at.now);
  const letter = letterOf(file, { choice, sheet, departure, family: saidNow }, at.now);
  const terms = choice.decision === 'grant' ? termsOf(file, choice) : null;
  return { ...file, choice, sheet, departs: departure, familyEffects: family, terms, letter };
}

/** What the grant sets, as chosen. */
function termsOf({ application }: DecisionFile, { terms = null }: PreparedFile['choice']): GrantTerms | null {
  const set = grantTerms(application, terms);
  return set.ok ? set.value : null;
}

/** What the choice says of the family, were it signed now. */
async function saidOfFamily(
  file: DecisionFile,
  { choice, sheet }: Pick<Chose, 'choice' | 'sheet'>,
  now: Date,
): Promise<PersonOutcome[]> {
  const { decision, persons: said = [] } = choice;
  if (decision === 'notice' || decision === 'refuse')
    return (sheet.persons ?? []).map(({ person }) => undecided(person, 'holder-refused'));
  if (decision === 'send-back') return [];
  const { application, decisions } = file;
  const all = decision === 'grant';
  const family = await decideFamily(db, { application, sheet, decisions, said }, { all }, now);
  return family.ok ? family.value : [];
}

interface FamilyEffect {
  person: string;
  outcome: PersonOutcome['outcome'];
  dates: PermitDates | null;
}

/** With the days of their permits, as far as they are known. */
function familyEffects({ application, wouldGrant }: DecisionFile, said: readonly PersonOutcome[], now: Date) {
  return said.map(({ person, outcome }): FamilyEffect => {
    const permit =
      outcome === 'grant' && wouldGrant.ok ? permitOfMember(application, person, wouldGrant.value, now) : null;
    return { person, outcome, dates: permit?.ok ? permit.value.dates : null };
  });
}

const ofChoice = { grant: 'grant', notice: 'notice', refuse: 'refuse', family: 'decide-family' } as const;

interface Chose {
  choice: PreparedFile['choice'];
  sheet: DecisionSheet;
  departure: Departure | null;
  family: readonly PersonOutcome[];
}

function letterOf(file: DecisionFile, { choice, sheet, departure, family }: Chose, now: Date): LetterWords | null {
  const { decision, explanation = null } = choice;
  if (decision === 'send-back') return null;
  const on = today(now);
  const waits = decision === 'grant' && file.waits;
  const onlyTold = decision === 'family' && family.every(({ outcome }) => outcome === 'notice');
  const kinds = {
    ...ofChoice,
    ...(waits && { grant: 'approve-without-place' }),
    ...(onlyTold && { family: 'notice-family' }),
  };
  const waiting = waits || file.application.status === 'waiting_for_quota';
  return decisionWords({
    kind: kinds[decision] as Worded['kind'],
    on,
    reasons: reasonsOf(file, choice),
    explanation: explanation ?? null,
    sheet,
    departure,
    until: decision === 'notice' ? objectionDueOn(on, workCalendar()) : addMonths(on, terms.appealMonths),
    family: familySaid(family, sheet.persons ?? [], {
      objectUntil: objectionDueOn(on, workCalendar()),
      appealUntil: addMonths(on, terms.appealMonths),
      waiting,
      numberOf: () => null,
    }),
    terms: decision === 'grant' ? termsOf(file, choice) : null,
    permits: file.wouldGrant.ok ? file.wouldGrant.value.map(({ kind }) => ({ kind, number: null })) : [],
  });
}

/** A refusal rests on the grounds of its notice and on no others. */
function reasonsOf({ application, decisions }: DecisionFile, choice: PreparedFile['choice']): readonly KeptReason[] {
  if (choice.decision === 'notice') return codedReasons(application.programme, choice.reasons);
  return choice.decision === 'refuse' ? (decisions.findLast(({ kind }) => kind === 'notice')?.reasons ?? []) : [];
}

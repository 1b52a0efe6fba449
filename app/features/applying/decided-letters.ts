import type { Application } from '#app/data/application.server';
import { workCalendar } from '#app/data/calendar.server';
import type { Decision } from '#app/data/decision.server';
import { objectionDueOn, terms } from '#app/domain/application/deadlines';
import { dependantsOf } from '#app/domain/application/family';
import { decidedAs } from '#app/domain/application/lifecycle';
import { addMonths, today as dayOf, type PlainDate, parsePlainDate } from '#app/domain/basics/plain-date';
import { endingTerms } from '#app/domain/decisions/ending-terms';
import { holder } from '#app/domain/decisions/persons';
import { formatPermitNumber } from '#app/domain/permits/number';
import type { LetterFacts } from '#app/infra/pdf/draw-letter.server';
import { appealWords } from '../letters/appeal-letter';
import { correctionWords } from '../letters/correction-letter';
import { endingWords, extensionWords } from '../letters/course-letters';
import { decisionWords, type Worded } from '../letters/decision-letter';
import { familySaid } from '../letters/family-letter';
import { aboutApplication } from '../letters/letter-about';
import type { ApplicationStory } from './status.query.server';

/** Letters about what was decided, or is to be. */

export interface Letter {
  facts: LetterFacts;
  /** Names the decision, so that a second one has a letter of its own. */
  about?: string;
}

/** What a decision said, as its letter says it. */
function wordedDecision(decision: Decision, story: ApplicationStory, kind: Worded['kind'], until: PlainDate): Worded {
  const { reasons, explanation, sheet, departure, terms, id } = decision;
  // As granted: what happens to a permit later does not change the letter of its decision.
  const permits = story.permits
    .filter(({ decisionId, person }) => decisionId === id && person === holder)
    .map((permit) => ({ kind: permit.kind, number: formatPermitNumber(permit.number) }));
  const family = familyIn(decision, story);
  return { kind, on: dayOf(decision.at), reasons, explanation, sheet, departure, until, permits, family, terms };
}

/** What was said of the family in the same signature: a notice to one of them is a decision of its own beside it. */
function familyIn({ at, sheet, kind }: Decision, { decisions, permits }: ApplicationStory) {
  const one = decisions.filter((each) => each.at.getTime() === at.getTime());
  const among = kind === 'notice-family' ? one.filter((each) => each.kind === kind) : one;
  return familySaid(
    among.flatMap((each) => each.persons),
    sheet?.persons ?? [],
    {
      objectUntil: objectionDueOn(dayOf(at), workCalendar()),
      appealUntil: addMonths(dayOf(at), terms.appealMonths),
      waiting: one.some((each) => each.kind === 'approve-without-place'),
      numberOf: (person) => {
        const permit = permits.find((each) => each.person === person && one.some(({ id }) => id === each.decisionId));
        return permit ? formatPermitNumber(permit.number) : null;
      },
    },
  );
}

export function noticeLetter(application: Application, story: ApplicationStory): Letter | null {
  const notice = story.decisions.findLast(({ kind }) => kind === 'notice');
  if (!notice) return null;
  const words = wordedDecision(notice, story, 'notice', objectionDueOn(dayOf(notice.at), workCalendar()));
  return { about: notice.id, facts: { ...aboutApplication(application), ...decisionWords(words) } };
}

export function decisionLetter(application: Application, story: ApplicationStory): Letter | null {
  const { refusal, grant } = story;
  const isRefused = decidedAs(application) === 'refused';
  const decision = isRefused ? refusal : grant;
  if (!decision?.number) return null;
  const granted = story.permits.some(({ decisionId }) => decisionId === decision.id);
  const kind = isRefused ? 'refuse' : granted ? 'grant' : 'approve-without-place';
  const words = wordedDecision(decision, story, kind, addMonths(dayOf(decision.at), terms.appealMonths));
  return {
    about: decision.id,
    facts: { ...aboutApplication(application), ...decisionWords(words), decisionNumber: decision.number },
  };
}

/** What was decided, or told, of the family after the applicant's own decision. */
export function familyLetter(
  application: Application,
  story: ApplicationStory,
  kind: 'decide-family' | 'notice-family',
) {
  const decision = story.decisions.findLast((each) => each.kind === kind);
  if (!decision) return null;
  const words = wordedDecision(decision, story, kind, addMonths(dayOf(decision.at), terms.appealMonths));
  const number = decision.number ? { decisionNumber: decision.number } : {};
  return { about: decision.id, facts: { ...aboutApplication(application), ...decisionWords(words), ...number } };
}

/** What the last appeal that was decided was answered. */
export function appealLetter(application: Application, { appeals, decisions }: ApplicationStory): Letter | null {
  const answered = appeals.findLast(({ result }) => result !== null && result !== 'withdrawn');
  if (!answered?.decidedAt || !answered.result || answered.result === 'withdrawn') return null;
  const { result: act, reason, explanation, subject, person, filedAt, decidedAt } = answered;
  const member = dependantsOf(application).find(({ id }) => id === person) ?? null;
  const decision = decisions.findLast(
    ({ kind, at }) => kind.includes('appeal') && at.getTime() === decidedAt.getTime(),
  );
  const words = appealWords({
    ...{ act, reason: reason ?? '', explanation, subject, member },
    ...{ filedOn: dayOf(filedAt), on: dayOf(decidedAt), sheet: decision?.sheet ?? null },
  });
  const number = decision?.number ? { decisionNumber: decision.number } : {};
  return { about: answered.id, facts: { ...aboutApplication(application), ...words, ...number } };
}

/** What was corrected last: the number of the decision it stood in stays. */
export function correctionLetter(application: Application, story: ApplicationStory): Letter | null {
  const { corrections, permits, refusal } = story;
  const last = corrections[0];
  if (!last?.correction || !last.decidedAt || !last.number) return null;
  const permit = permits.find(({ id }) => id === last.permitId);
  const number = permit ? permit.holder.decisionNumber : (refusal?.number ?? '');
  const words = correctionWords({
    ...{ correction: last.correction, ground: last.ground },
    ...{ number, on: dayOf(last.decidedAt) },
  });
  return { about: last.id, facts: { ...aboutApplication(application), ...words, decisionNumber: last.number } };
}

/** That it ended without a decision on it: the latest such act. */
export function endingLetter(application: Application, { decisions }: ApplicationStory): Letter | null {
  const ending = decisions.findLast(({ kind }) => kind === 'terminate' || kind === 'leave-without-consideration');
  if (!ending) return null;
  const { id, kind, number, reasons, note, at } = ending;
  const on = dayOf(at);
  const ended = kind === 'terminate' ? kind : 'leave-without-consideration';
  const words = endingWords({
    ...{ kind: ended, ground: reasons[0]?.ground ?? null, explanation: note, on },
    ...endingTerms(ended, reopenedBefore(application, at), on),
  });
  return {
    about: id,
    facts: { ...aboutApplication(application), ...words, ...(number && { decisionNumber: number }) },
  };
}

const reopenedBefore = ({ reopenedAt }: Application, at: Date) => reopenedAt !== null && reopenedAt < at;

/** That the legal term was extended, which happens once. */
export function extensionLetter(application: Application, { decisions, events }: ApplicationStory): Letter | null {
  const extension = decisions.findLast(({ kind }) => kind === 'extend-term');
  const until = parsePlainDate(String(events.findLast(({ step }) => step === 'extend-term')?.detail.until ?? ''));
  if (!extension || !until) return null;
  const words = extensionWords({ explanation: extension.note, on: dayOf(extension.at), until });
  return { about: extension.id, facts: { ...aboutApplication(application), ...words } };
}

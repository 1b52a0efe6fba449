import type { PlainDate } from '../basics/plain-date';
import type { WrongInEntry } from './lists';
import type { Answers, QuestionName } from './questions';

/** What an entry's span of days, or of months, cannot be: over before it begins. */
export const wrongSpan =
  (from: QuestionName, until: QuestionName): WrongInEntry =>
  ({ answers }) => {
    const [begins, ends] = [answers[from], answers[until]];
    return typeof begins === 'string' && typeof ends === 'string' && ends < begins
      ? [{ name: until, code: 'before-start' }]
      : [];
  };

/** Days of one page that cannot both be true, each with the question to mend; words: the question's own errors. */
export function wrongDays(answers: Answers, today: PlainDate): { name: QuestionName; code: string }[] {
  const { stayUntil, lawfullyInKazakhstan, foundedOn, businessEndedOn } = answers;
  const isOver = typeof stayUntil === 'string' && stayUntil < today;
  return [
    // Who has overstayed and says so is believed.
    ...(isOver && lawfullyInKazakhstan !== false ? [{ name: 'stayUntil' as const, code: 'stay-over' }] : []),
    ...(typeof stayUntil === 'string' && !isOver && lawfullyInKazakhstan === false
      ? [{ name: 'stayUntil' as const, code: 'stay-not-lawful' }]
      : []),
    ...(typeof foundedOn === 'string' && typeof businessEndedOn === 'string' && businessEndedOn < foundedOn
      ? [{ name: 'businessEndedOn' as const, code: 'before-start' }]
      : []),
  ];
}

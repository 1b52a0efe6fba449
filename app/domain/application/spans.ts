import type { WrongInEntry } from './lists';
import type { QuestionName } from './questions';

/** What an entry's span of days, or of months, cannot be: over before it begins. */
export const wrongSpan =
  (from: QuestionName, until: QuestionName): WrongInEntry =>
  ({ answers }) => {
    const [begins, ends] = [answers[from], answers[until]];
    return typeof begins === 'string' && typeof ends === 'string' && ends < begins
      ? [{ name: until, code: 'before-start' }]
      : [];
  };

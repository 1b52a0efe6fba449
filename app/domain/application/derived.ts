import type { PlainDate } from '../basics/plain-date';
import type { Form } from './completeness';
import { countedEntries, entriesOf } from './entries';
import { type Entry, type EntryList, listNames } from './lists';
import type { Answers } from './questions';
import { originStated } from './relatives-list';

/** What the counted entries of a list say together, as answers; nothing where they say nothing yet. */
export type Derive = (entries: readonly Entry[], around: { answers: Answers; today: PlainDate }) => Answers;

/** One line for each list whose entries answer questions that are asked nowhere else (`gives` of the list). */
const derivations: Partial<Record<EntryList, Derive>> = { relatives: originStated };

/** The answers that follow from entries. `today`: what still goes on is counted up to it. */
export function derivedAnswers(form: Form, today: PlainDate): Answers {
  const entries = countedEntries(form);
  return Object.assign(
    {},
    ...listNames.map((list) => derivations[list]?.(entriesOf({ entries }, list), { answers: form.answers, today })),
  );
}

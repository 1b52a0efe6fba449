import type { PlainDate } from '../basics/plain-date';
import type { Form } from './completeness';
import { gapsIn } from './entries';
import type { Entry, EntryPart, ListOfEntries } from './lists';
import { asked } from './pages';
import type { Answers, QuestionName } from './questions';
import { type Suggestion, type Suggestions, suggestedAnswers } from './suggestions';
import { type Warning, warningsOn } from './warnings';

/** The question of the applicant that a question of an entry is like. */
const likeOf = ({ like }: ListOfEntries, name: QuestionName): QuestionName => like?.[name] ?? name;

const backOf = ({ like = {} }: ListOfEntries): ReadonlyMap<string, QuestionName> =>
  new Map(Object.entries(like).map(([own, name]) => [name, own as QuestionName]));

/** An entry's answers under the names of the applicant's questions. */
export const asApplicant = (list: ListOfEntries, answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).map(([name, value]) => [likeOf(list, name as QuestionName), value]));

/** What looks wrong in one part of an entry and may be right, as on the pages of the applicant. */
export function warningsInEntry(list: ListOfEntries, part: EntryPart, answers: Answers, today: PlainDate): Warning[] {
  const back = backOf(list);
  const asks = part.asks.map((each) => likeOf(list, asked(each).name));
  return warningsOn({ id: part.id, section: list.section, asks }, asApplicant(list, answers), today).map(
    (warning) => ({ ...warning, name: back.get(warning.name) ?? warning.name }) as Warning,
  );
}

/** Suggestions for a part of an entry that still lacks something: its own lines and writings, then the rest of the form. */
export function suggestionsInEntry(
  list: ListOfEntries,
  part: EntryPart,
  entry: Pick<Entry, 'answers'>,
  form: Form,
  around: { today: PlainDate; readsArabic: boolean },
): Suggestions {
  if (!gapsIn(form, list, entry).some((gap) => gap.part === part.id)) return {};
  const elsewhere = Object.entries(list.suggests?.(entry.answers, form) ?? {}).map(
    ([name, value]) => [name, { value, from: 'own-answers' }] as [string, Suggestion],
  );
  const back = backOf(list);
  const own = Object.entries(suggestedAnswers(asApplicant(list, entry.answers), around)).flatMap(
    ([name, suggestion]): [string, Suggestion][] => {
      const of = back.get(name);
      return of ? [[of, suggestion]] : [];
    },
  );
  // What a passport says of a person weighs more than what their family is called, that more than other letters.
  const inLines = own.filter(([, { from }]) => from === 'passport-lines');
  const all: Suggestions = Object.fromEntries([...own, ...elsewhere, ...inLines]);
  const open = part.asks.map((each) => asked(each).name).filter((name) => entry.answers[name] === undefined);
  return Object.fromEntries(open.flatMap((name) => (all[name] ? [[name, all[name]]] : []))) as Suggestions;
}

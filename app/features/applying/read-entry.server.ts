import type { Form } from '#app/domain/application/completeness';
import type { OwnList } from '#app/domain/application/entries';
import type { Entry, EntryPart } from '#app/domain/application/lists';
import { asked } from '#app/domain/application/pages';
import type { Answers, QuestionName } from '#app/domain/application/questions';
import { type Lists, type RawAnswers, readAnswers } from '#app/domain/application/read-answers';
import { today } from '#app/domain/basics/plain-date';
import type { FormError } from './save-answers.server';

/** What was sent for some questions of an entry, over what its others say. */
export function readEntry(
  form: Form,
  { list, entry: known, part }: { list: OwnList; entry: Pick<Entry, 'id' | 'answers'>; part: EntryPart },
  { raw, lists }: { raw: RawAnswers; lists: Lists },
  now: Date,
): { entry: Entry; errors: FormError[] } {
  const others = without(known.answers, part);
  const { answers, errors } = readAnswers(
    { id: part.id, section: list.section, asks: part.asks },
    raw,
    { ...form.answers, ...others },
    form.programme,
    lists,
    today(now),
  );
  const entry = { id: known.id, list: list.id, answers: { ...others, ...answers } };
  const around = { answers: form.answers, entries: form.entries, today: today(now) };
  // What does not fit is told where it was typed; on other pages the check before sending tells it.
  const here = part.asks.map((each) => asked(each).name);
  const clashes = (list.wrong?.(entry, around) ?? []).filter(({ name }) => here.includes(name));
  return { entry, errors: [...errors, ...clashes.filter(({ name }) => answers[name] !== undefined)] };
}

const without = (answers: Answers, part: EntryPart): Answers => {
  const own = part.asks.map((each) => asked(each).name);
  return Object.fromEntries(Object.entries(answers).filter(([name]) => !own.includes(name as QuestionName)));
};

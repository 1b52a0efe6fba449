// The lists of the form, filled in from the few facts of a story.
import { ownLists } from '#app/domain/application/entries';
import type { EntryList } from '#app/domain/application/lists';
import { type Answers, type QuestionName, questionNamed } from '#app/domain/application/questions';
import { rawOf } from '#app/domain/application/read-answers';
import { plainDate, today } from '#app/domain/basics/plain-date';
import { demoEntries } from '../../../prisma/demo/entries';
import type { Story } from './answering';
import type { Applicant } from './applying';

/** Answers as the form keeps them. */
const typedAnswers = (story: Story): Answers =>
  Object.fromEntries(
    Object.entries(story).map(([name, value]) => {
      const { kind } = questionNamed(name as QuestionName);
      return [name, kind === 'yes-no' ? value === 'yes' : kind === 'number' ? Number(value) : value];
    }),
  );

type Told = Pick<Applicant, 'programme' | 'route' | 'story'>;

/** The lists this person is asked, each with what they say in it. */
export function listsOf({ programme, route, story }: Told): { id: EntryList; entries: Answers[] }[] {
  const answers = typedAnswers(story);
  const holder = { citizenship: String(story.citizenship), birthDate: plainDate(String(story.birthDate)) };
  const entries = demoEntries({ route, answers, holder }, today(new Date()));
  return ownLists({ programme, route, answers }).map(({ id }) => ({ id, entries: entries[id] ?? [] }));
}

/** The fields of an entry as a browser sends them. */
export const entryFields = (entry: Answers): [string, string][] =>
  Object.entries(rawOf(entry)).map(([name, value]) => [name, String(value)]);

const toldAs = (entry: Answers): Story => {
  const words = (value: unknown) => (typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value));
  return Object.fromEntries(Object.entries(entry).map(([name, value]) => [name, words(value)]));
};

/** What the facts of a story say in a list, as it is typed. */
export const toldEntries = (told: Told, list: EntryList): Story[] =>
  (listsOf(told).find(({ id }) => id === list)?.entries ?? []).map(toldAs);

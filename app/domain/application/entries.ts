import type { PlainDate } from '../basics/plain-date';
import type { DocumentNeed } from '../eligibility/outcome';
import { type Answered, type Form, stillOffered } from './completeness';
import { type Entry, type EntryAround, type EntryList, type EntryPart, entryLists, type ListOfEntries } from './lists';
import { asked } from './pages';
import type { Answers, QuestionName } from './questions';

export type OwnList = ListOfEntries & { id: EntryList };

/** The lists this person is asked. */
export const ownLists = ({ programme, route, answers }: Answered): OwnList[] =>
  (Object.entries(entryLists) as [EntryList, ListOfEntries][])
    .map(([id, list]) => ({ ...list, id }))
    .filter(
      (list) =>
        (!list.programme || list.programme === programme) &&
        (!list.routes || list.routes.includes(route)) &&
        (!list.when || list.when(answers)),
    );

export const entriesOf = ({ entries }: Pick<Form, 'entries'>, list: EntryList) =>
  entries.filter((entry) => entry.list === list);

/** The pages of an entry as it stands: the first is always asked, others as the answers say. */
export function partsOf(list: ListOfEntries, entry: Answers, around: EntryAround): [EntryPart, ...EntryPart[]] {
  const more = (list.more ?? []).filter(({ when }) => !when || when(entry, around));
  return [{ id: 'first', asks: list.asks }, ...more];
}

export const namesIn = (part: EntryPart) => part.asks.map((each) => asked(each).name);

/** The page of an entry that asks a question as it stands now. */
export const partAsking = (form: EntryAround, { list, answers }: Pick<Entry, 'list' | 'answers'>, name: QuestionName) =>
  partsOf(entryLists[list], answers, form).find((part) => namesIn(part).includes(name))?.id ?? 'first';

/** The answers of an entry that count: asked of it, and still among what is offered. */
function countedIn(form: Form, list: ListOfEntries, entry: Entry): Answers {
  const names = partsOf(list, entry.answers, form).flatMap(namesIn);
  const { programme, answers } = form;
  const offered = (name: QuestionName) => stillOffered(name, { programme, answers: { ...answers, ...entry.answers } });
  return Object.fromEntries(
    names
      .filter((name) => entry.answers[name] !== undefined && offered(name))
      .map((name) => [name, entry.answers[name]]),
  );
}

/** The entries that count; those of lists that are not asked stay kept aside. */
export const countedEntries = (form: Form): Entry[] =>
  ownLists(form).flatMap((list) =>
    entriesOf(form, list.id).map((entry) => ({ ...entry, answers: countedIn(form, list, entry) })),
  );

/** Questions of one entry that must be answered and are not, part by part. */
export function gapsIn(form: Form, list: ListOfEntries, entry: Pick<Entry, 'answers'>) {
  const { programme, answers } = form;
  const own = { programme, answers: { ...answers, ...entry.answers } };
  return partsOf(list, entry.answers, form).flatMap((part) =>
    part.asks.flatMap((each) => {
      const { name, optional } = asked(each);
      const missing = entry.answers[name] === undefined ? !optional : !stillOffered(name, own);
      return missing ? [{ part: part.id, name }] : [];
    }),
  );
}

/** A paper of one entry is an item of its own: `passport@<entry>`. */
export const itemFor = (item: string, entry: string) => `${item}@${entry}`;
/** The item behind a code, whoever it is about. */
export const itemOf = (code: string): string => code.split('@')[0] ?? code;
/** The entry a code is about; null for a paper of the applicant. */
export const entryOf = (code: string): string | null => code.split('@')[1] ?? null;

/** `instead`: the item of that name is not asked of the applicant besides. */
type EntryNeed = DocumentNeed & { instead?: true };

/** The papers each entry needs. */
export function entryNeeds(form: Form, today: PlainDate): EntryNeed[] {
  const entries = countedEntries(form);
  const around = { answers: form.answers, entries, today, sent: form.sent ?? [] };
  return entries.flatMap(({ id, list, answers }) => {
    const papers = (entryLists[list] as ListOfEntries).papers ?? [];
    return papers
      .filter(({ when }) => !when || when(answers, { ...around, id }))
      .map(
        ({ item, because, required = true, maxFiles = 1, maxAgeDays, instead }): EntryNeed => ({
          item: itemFor(item, id),
          entry: id,
          required,
          because: { code: because },
          stage: 'filing',
          maxFiles,
          ...(maxAgeDays !== undefined && { maxAgeDays }),
          ...(instead && { instead }),
          proves: [],
        }),
      );
  });
}

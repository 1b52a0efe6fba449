import type { Form } from '#app/domain/application/completeness';
import { entriesOf, gapsIn, type OwnList, ownLists, partAsking, partsOf } from '#app/domain/application/entries';
import { suggestionsInEntry, warningsInEntry } from '#app/domain/application/entry-questions';
import type { Entry, EntryPart } from '#app/domain/application/lists';
import { asked, type FormPage } from '#app/domain/application/pages';
import { type Answers, questionNamed } from '#app/domain/application/questions';
import type { Application } from '#app/features/applying/application.query.server';
import { messageKey } from '#app/i18n/catalogues';
import { entryTitle, wordedEntry } from '#app/i18n/entry-words.server';
import { type Around, suggestedQuestions, wordedWarnings } from './answer-page.server';
import { paths } from './paths';
import { entryAddress, type From } from './step-address.server';

export const listOfForm = (application: Form, name: string | undefined): OwnList | null =>
  ownLists(application).find(({ id }) => id === name) ?? null;

/** One page of an entry as the form asks it. */
export interface EntryPage {
  list: OwnList;
  entry: Entry;
  part: EntryPart;
  parts: readonly EntryPart[];
  /** The questions of the part, and everything answered so far: names are unique over the whole form. */
  page: FormPage;
  form: Pick<Form, 'programme' | 'answers'>;
}

/** The part of an entry that an address names; `new` stands for an entry there is not yet. Null where there is none. */
export function entryPage(
  application: Form,
  {
    list: name,
    entry: id,
    part: partName,
    given,
  }: { list?: string; entry?: string; part?: string | null; given?: URLSearchParams },
): EntryPage | null {
  const list = listOfForm(application, name);
  if (!list) return null;
  const fresh: Entry = { id: 'new', list: list.id, answers: chosenBefore(list, given) };
  const entry = id === 'new' ? fresh : entriesOf(application, list.id).find((each) => each.id === id);
  if (!entry) return null;
  const parts = partsOf(list, entry.answers, application);
  const part = parts.find((each) => each.id === (partName ?? 'first'));
  if (!part) return null;
  const { programme, answers } = application;
  return {
    list,
    entry,
    part,
    parts,
    page: { id: part.id, section: list.section, asks: part.asks },
    form: { programme, answers: { ...answers, ...entry.answers } },
  };
}

/** What the link to a new entry has chosen already, such as the place in a family tree it was taken from. */
const chosenBefore = (list: OwnList, given?: URLSearchParams): Answers =>
  Object.fromEntries(
    list.asks.flatMap((each) => {
      const { name } = asked(each);
      const [question, value] = [questionNamed(name), given?.get(name)];
      return value && question.kind === 'choice' && question.options.includes(value) ? [[name, value]] : [];
    }),
  );

export function entryHeading({ t, locale }: Around, { list, entry, part, parts }: EntryPage) {
  const of = (key: string) => {
    const known = messageKey(`lists.of.${list.id}.part.${part.id}${key}`);
    return known ? t(known) : null;
  };
  const name = entry.id === 'new' ? null : entryTitle(locale, entry);
  return {
    title: of('.title') ?? t(`lists.of.${list.id}.add`),
    lead: of('.lead'),
    caption:
      parts.length > 1
        ? t('lists.part', {
            list: name ?? t(`lists.of.${list.id}.one`),
            page: parts.indexOf(part) + 1,
            of: parts.length,
          })
        : (name ?? t(`lists.of.${list.id}.title`)),
  };
}

export const openedEntry = (around: Around, application: Form, { list, entry, part, page, form }: EntryPage) =>
  suggestedQuestions(
    around,
    form,
    page,
    suggestionsInEntry(list, part, entry, application, {
      today: around.today,
      readsArabic: around.locale === 'kk-arab',
    }),
  );

export const entryWarnings = (around: Around, { list, part }: EntryPage, { answers }: Pick<Entry, 'answers'>) =>
  wordedWarnings(around, warningsInEntry(list, part, answers, around.today));

/** The entries of a list as cards: what was answered, what is missing, and the ways to change it. */
export function entryCards({ locale, t }: Around, application: Application, list: OwnList, from: From) {
  const { id } = application;
  return entriesOf(application, list.id).map((entry) => {
    const place = { list: list.id, entry: entry.id, from };
    const gap = gapsIn(application, list, entry)[0];
    return {
      key: entry.id,
      title: entryTitle(locale, entry),
      remove: `${paths.removeEntry(locale, id, list.id, entry.id)}${from ? `?from=${from}` : ''}`,
      gap: gap && {
        text: t('lists.unfinishedText'),
        href: `${entryAddress(locale, id, { ...place, part: gap.part })}#${gap.name}`,
      },
      // What is missing is one link away; the review shows what was left empty.
      rows: wordedEntry(locale, application, entry)
        .filter(({ answer }) => answer !== '')
        .map(({ name, question, answer }) => ({
          key: name,
          label: question,
          value: answer,
          href: `${entryAddress(locale, id, { ...place, part: partAsking(application, entry, name) })}#${name}`,
        })),
    };
  });
}

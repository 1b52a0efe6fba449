import { findOwnApplication } from '#app/data/application.server';
import { transaction } from '#app/data/db.server';
import { saveEntry as keepEntry } from '#app/data/entry.server';
import { isId } from '#app/data/id';
import { lockOwnApplication } from '#app/data/own-application.server';
import type { Form } from '#app/domain/application/completeness';
import { mayEdit } from '#app/domain/application/editable';
import { ownLists, partsOf } from '#app/domain/application/entries';
import type { Entry, EntryPart } from '#app/domain/application/lists';
import { asked } from '#app/domain/application/pages';
import type { Answers, QuestionName } from '#app/domain/application/questions';
import { type Lists, type RawAnswers, readAnswers } from '#app/domain/application/read-answers';
import { today } from '#app/domain/basics/plain-date';
import { pass, type Refused, refuse, type Verdict } from '#app/domain/basics/verdict';
import { idFrom } from '#app/infra/random.server';
import type { FormError } from './save-answers.server';

export interface SaveEntry {
  id: string;
  list: string;
  /** Null for a new one. */
  entry: string | null;
  /** The page of the entry; the first one when it names none. */
  part?: string | null;
  /** Drawn with the form of a new entry: sent twice, it adds one. */
  key?: string;
  raw: RawAnswers;
  lists: Lists;
}

export interface SavedEntry {
  form: Form;
  entry: Entry;
  part: EntryPart;
  /** The next page of the entry; null after the last. */
  next: EntryPart | null;
}

type Refusal =
  | Refused<'not-found' | 'already-sent' | 'too-many'>
  | (Refused<'wrong-answers'> & { errors: FormError[] });

/** Keeps one page of an entry, whole or not at all. What its other pages hold stays, should they be asked again. */
export const saveEntry = (
  save: SaveEntry,
  actor: { id: string },
  { now }: { now: Date },
): Promise<Extract<Verdict<SavedEntry>, { ok: true }> | Refusal> =>
  transaction(async (tx) => {
    const { id: applicationId, raw, lists } = save;
    // Two pages of one entry sent at once must not undo each other.
    await lockOwnApplication(tx, actor.id, applicationId);
    const application = await findOwnApplication(tx, actor.id, applicationId);
    const list = application && ownLists(application).find(({ id }) => id === save.list);
    if (!application || !list) return refuse('not-found');
    const drawn = idFrom('entry', `${applicationId}:${list.id}:${save.key}`);
    const id = save.entry ?? drawn;
    const known = application.entries.find((each) => each.id === id && each.list === list.id);
    if (!isId(id) || (save.entry && !known)) return refuse('not-found');
    if (!mayEdit(application.status)) return refuse('already-sent');

    const before = known?.answers ?? {};
    const part = partsOf(list, before, application).find((each) => each.id === (save.part ?? 'first'));
    if (!part) return refuse('not-found');
    const others = without(before, part);
    const { answers, errors } = readAnswers(
      { id: part.id, section: list.section, asks: part.asks },
      raw,
      { ...application.answers, ...others },
      application.programme,
      lists,
      today(now),
    );
    const entry = { id, list: list.id, answers: { ...others, ...answers } };
    const around = { answers: application.answers, entries: application.entries, today: today(now) };
    // What does not fit is told where it was typed; on other pages the check before sending tells it.
    const here = part.asks.map((each) => asked(each).name);
    const clashes = (list.wrong?.(entry, around) ?? []).filter(({ name }) => here.includes(name));
    const wrong: FormError[] = [...errors, ...clashes.filter(({ name }) => answers[name] !== undefined)];
    if (wrong.length > 0) return { ...refuse('wrong-answers'), errors: wrong };

    const saved = await keepEntry(tx, { ...entry, accountId: actor.id, applicationId, max: list.max }, now);
    if (saved === 'too-many') return refuse('too-many', { max: String(list.max) });
    if (saved === 'not-open') return refuse('already-sent');
    const { programme, route, finished } = application;
    const rest = application.entries.filter((each) => each.id !== id);
    const form = { programme, route, finished, answers: application.answers, entries: [...rest, entry] };
    const parts = partsOf(list, entry.answers, form);
    return pass({ form, entry, part, next: parts[parts.findIndex((each) => each.id === part.id) + 1] ?? null });
  });

const without = (answers: Answers, part: EntryPart): Answers => {
  const own = part.asks.map((each) => asked(each).name);
  return Object.fromEntries(Object.entries(answers).filter(([name]) => !own.includes(name as QuestionName)));
};

import { findOwnApplication } from '#app/data/application.server';
import { transaction } from '#app/data/db.server';
import { saveEntry as keepEntry, storedEntry } from '#app/data/entry.server';
import { isId } from '#app/data/id';
import { lockOwnApplication } from '#app/data/own-application.server';
import type { Form } from '#app/domain/application/completeness';
import { mayEdit } from '#app/domain/application/editable';
import { namesIn, ownLists, partsOf } from '#app/domain/application/entries';
import type { Entry, EntryPart } from '#app/domain/application/lists';
import type { Lists, RawAnswers } from '#app/domain/application/read-answers';
import { pass, type Refused, refuse, type Verdict } from '#app/domain/basics/verdict';
import { idFrom } from '#app/infra/random.server';
import { answersTo, changedElsewhere, type Drawn, type Elsewhere, keyOf } from './changed-elsewhere.server';
import { readEntry } from './read-entry.server';
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
  /** What the form was opened with; absent: whatever stands there is written over. */
  drawn?: Drawn;
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
  | (Refused<'wrong-answers' | 'changed-elsewhere'> & { errors: FormError[]; elsewhere: Elsewhere | null });

/** Keeps one page of an entry, whole or not at all. What its other pages hold stays, should they be asked again. */
export const saveEntry = (
  save: SaveEntry,
  actor: { id: string },
  { now }: { now: Date },
): Promise<Extract<Verdict<SavedEntry>, { ok: true }> | Refusal> =>
  transaction(async (tx) => {
    const { id: applicationId } = save;
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
    const { entry, errors: wrong } = readEntry(application, { list, entry: { id, answers: before }, part }, save, now);
    const names = namesIn(part);
    const stored = known ? await storedEntry(tx, applicationId, id, part.id) : null;
    const elsewhere = changedElsewhere(save.drawn, stored && { ...stored, answers: answersTo(names, stored.answers) }, {
      names,
      answers: answersTo(names, entry.answers),
    });
    if (wrong.length > 0) return { ...refuse('wrong-answers'), errors: wrong, elsewhere };
    if (elsewhere) return { ...refuse('changed-elsewhere'), errors: [], elsewhere };

    const saved = await keepEntry(
      tx,
      { ...entry, accountId: actor.id, applicationId, max: list.max, by: { part: part.id, form: keyOf(save.drawn) } },
      now,
    );
    if (saved === 'too-many') return refuse('too-many', { max: String(list.max) });
    if (saved === 'not-open') return refuse('already-sent');
    const { programme, route, finished } = application;
    const rest = application.entries.filter((each) => each.id !== id);
    const form = { programme, route, finished, answers: application.answers, entries: [...rest, entry] };
    const parts = partsOf(list, entry.answers, form);
    return pass({ form, entry, part, next: parts[parts.findIndex((each) => each.id === part.id) + 1] ?? null });
  });

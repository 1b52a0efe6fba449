import { dropAmendDrafts, saveAmendDraft } from '#app/data/amend-draft.server';
import type { Application } from '#app/data/application.server';
import { removeHeld } from '#app/data/document.server';
import { isId } from '#app/data/id';
import { amendSteps } from '#app/domain/application/amendable';
import { entriesOf, ownLists, partsOf } from '#app/domain/application/entries';
import { asked } from '#app/domain/application/pages';
import type { Answers } from '#app/domain/application/questions';
import { type Lists, type RawAnswers, readAnswers } from '#app/domain/application/read-answers';
import { entryChanges, type RowDraft } from '#app/domain/application/request-rows';
import { today } from '#app/domain/basics/plain-date';
import { pass, type Refused, refuse, type Verdict } from '#app/domain/basics/verdict';
import { idFrom } from '#app/infra/random.server';
import { type Closed, holdAmending } from './hold-amending.server';
import { readEntry } from './read-entry.server';
import { answersWithout, type FormError, moreErrors } from './save-answers.server';

type Wrong = Refused<'wrong-answers'> & { errors: FormError[] };
type Passed<T> = { ok: true; value: T };

interface OfPage {
  id: string;
  page: string;
  raw: RawAnswers;
  lists: Lists;
}

/** Keeps what is to be changed on one page, read by the same rules as when it was filled in. */
export const prepareAnswers = (
  { id, page: name, raw, lists }: OfPage,
  actor: { id: string },
  { now }: { now: Date },
): Promise<Passed<undefined> | Closed | Wrong> =>
  holdAmending<Passed<undefined> | Wrong>(id, actor, now, async ({ tx, amending: { typed } }) => {
    const open = amendSteps(typed).find(({ step }) => step.id === name)?.open;
    if (!open || !('page' in open)) return refuse('not-found');
    const { page } = open;
    const before = answersWithout(typed.answers, page);
    const { answers, errors } = readAnswers(page, raw, before, typed.programme, lists, today(now));
    const wrong = [...errors, ...moreErrors(page, { ...typed, answers: { ...before, ...answers } }, answers, now)];
    if (wrong.length > 0) return { ...refuse('wrong-answers'), errors: wrong };
    const said = Object.fromEntries(page.asks.map((each) => [asked(each).name, answers[asked(each).name] ?? null]));
    await saveAmendDraft(tx, id, { place: page.id, list: null, answers: said, removed: false }, now);
    return pass();
  });

interface OfEntry {
  id: string;
  list: string;
  /** Null for a new one. */
  entry: string | null;
  part?: string | null;
  /** Drawn with the form of a new entry: sent twice, it adds one. */
  key?: string;
  raw: RawAnswers;
  lists: Lists;
}

/** Keeps what is to be changed in one page of an entry, or of one that is to come in. */
export const prepareEntry = (
  of: OfEntry,
  actor: { id: string },
  { now }: { now: Date },
): Promise<Passed<{ entry: string; next: string | null }> | Closed | Wrong | Refused<'too-many'>> =>
  holdAmending<Passed<{ entry: string; next: string | null }> | Wrong | Refused<'too-many'>>(
    of.id,
    actor,
    now,
    async ({ tx, application, amending: { typed, drafts } }) => {
      const list = openList(typed, of.list);
      if (!list) return refuse('not-found');
      const id = of.entry ?? idFrom('amend', `${of.id}:${list.id}:${of.key}`);
      const known = entriesOf(typed, list.id).find((each) => each.id === id);
      if (!isId(id) || (of.entry && !known)) return refuse('not-found');
      if (!known && entriesOf(typed, list.id).length >= list.max) return refuse('too-many', { max: String(list.max) });
      const before: Answers = known?.answers ?? {};
      const part = partsOf(list, before, typed).find((each) => each.id === (of.part ?? 'first'));
      if (!part) return refuse('not-found');
      const { entry, errors } = readEntry(typed, { list, entry: { id, answers: before }, part }, of, now);
      if (errors.length > 0) return { ...refuse('wrong-answers'), errors };
      const sent = application.entries.find((each) => each.id === id);
      const said: RowDraft['answers'] = {
        ...drafts.find(({ place }) => place === id)?.answers,
        ...Object.fromEntries(
          entryChanges({ ...entry, answers: before }, entry).map((each) => [each.name, each.after]),
        ),
      };
      const answers = sent ? said : entry.answers;
      await saveAmendDraft(tx, of.id, { place: id, list: list.id, answers, removed: false }, now);
      const parts = partsOf(list, entry.answers, typed);
      return pass({ entry: id, next: parts[parts.findIndex((each) => each.id === part.id) + 1]?.id ?? null });
    },
  );

/** Takes an entry out with the change; one that was only prepared is forgotten. */
export const prepareRemoval = (
  { id, list: name, entry }: { id: string; list: string; entry: string },
  actor: { id: string },
  { now }: { now: Date },
): Promise<Verdict<undefined, 'not-found' | 'step-not-open'>> =>
  holdAmending<Verdict<undefined, 'not-found' | 'step-not-open'>>(
    id,
    actor,
    now,
    async ({ tx, application, amending }) => {
      const list = openList(amending.typed, name);
      const sent = application.entries.some((each) => each.id === entry && each.list === name);
      const prepared = amending.drafts.some(({ place, list: of }) => place === entry && of === name);
      if (!list || !isId(entry) || (!sent && !prepared)) return refuse('not-found');
      if (sent) await saveAmendDraft(tx, id, { place: entry, list: list.id, answers: {}, removed: true }, now);
      else await dropAmendDrafts(tx, id, entry);
      return pass();
    },
  );

/** Forgets what was prepared for one place. */
export const undoPlace = (
  { id, place }: { id: string; place: string },
  actor: { id: string },
  { now }: { now: Date },
): Promise<Verdict<undefined, 'not-found' | 'step-not-open'>> =>
  holdAmending<Verdict<undefined, 'not-found' | 'step-not-open'>>(id, actor, now, async ({ tx }) => {
    await dropAmendDrafts(tx, id, place);
    return pass();
  });

/** Forgets everything that was prepared, with the files sent for it. */
export const dropAmendment = (
  id: string,
  actor: { id: string },
  { now }: { now: Date },
): Promise<Verdict<undefined, 'not-found' | 'step-not-open'>> =>
  holdAmending<Verdict<undefined, 'not-found' | 'step-not-open'>>(id, actor, now, async ({ tx }) => {
    await dropAmendDrafts(tx, id);
    await removeHeld(tx, id, now);
    return pass();
  });

function openList(form: Application, name: string) {
  const open = amendSteps(form).some(({ step, open: may }) => step.id === name && may !== null);
  return open ? (ownLists(form).find(({ id }) => id === name) ?? null) : null;
}

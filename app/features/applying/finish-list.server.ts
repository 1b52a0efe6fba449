import { saveAnswerPage } from '#app/data/answer-page.server';
import { findOwnApplication } from '#app/data/application.server';
import { transaction } from '#app/data/db.server';
import { type Form, stepGaps } from '#app/domain/application/completeness';
import { mayEdit } from '#app/domain/application/editable';
import { entriesOf, ownLists } from '#app/domain/application/entries';
import type { EntryList } from '#app/domain/application/lists';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';

type Refusal = 'not-found' | 'already-sent' | 'entry-unfinished' | 'too-few';

/** The person says that a list holds all there is. What was begun in it must be finished or taken out first. */
export const finishList = (
  { id, list: name }: { id: string; list: string },
  actor: { id: string },
  { now }: { now: Date },
): Promise<Verdict<Form & { list: EntryList }, Refusal>> =>
  transaction(async (tx) => {
    const application = await findOwnApplication(tx, actor.id, id);
    const list = application && ownLists(application).find((each) => each.id === name);
    if (!application || !list) return refuse('not-found');
    if (!mayEdit(application.status)) return refuse('already-sent');
    const min = list.min ?? 0;
    if (entriesOf(application, list.id).length < min) return refuse('too-few', { min: String(min) });
    const said = { ...application, finished: [...(application.finished ?? []), list.id] };
    if (stepGaps(said, list.id).length > 0) return refuse('entry-unfinished');
    // What an empty list says is an answer; a list with entries speaks for itself.
    const answers = entriesOf(application, list.id).length === 0 ? (list.none ?? {}) : {};
    const saved = await saveAnswerPage(tx, { id, accountId: actor.id, page: list.id, answers }, now);
    if (!saved) return refuse('already-sent');
    const { programme, route, entries, finished } = said;
    return pass({
      programme,
      route,
      answers: { ...application.answers, ...answers },
      entries,
      finished,
      list: list.id,
    });
  });

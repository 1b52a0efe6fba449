import { transaction } from '#app/data/db.server';
import { recordEvent } from '#app/data/event.server';
import { oweAgain } from '#app/data/letter.server';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';

/** Owes a letter that has not gone out once more, to be tried at once. A letter that was sent stays sent. */
export const retryLetter = (
  letterId: string,
  administrator: { id: string },
  { now }: { now: Date },
): Promise<Verdict<undefined, 'nothing-owed'>> =>
  transaction(async (tx) => {
    if (!(await oweAgain(tx, letterId))) return refuse('nothing-owed');
    const actor = { id: administrator.id, role: 'administrator' };
    await recordEvent(tx, actor, { step: 'retry-letter', detail: { letter: letterId } }, now);
    return pass();
  });

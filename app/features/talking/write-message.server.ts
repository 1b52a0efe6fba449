import { findOwnApplication } from '#app/data/application.server';
import { transaction } from '#app/data/db.server';
import { recordEvent } from '#app/data/event.server';
import { isId } from '#app/data/id';
import { mayTry } from '#app/data/limits.server';
import { createMessage, isMessageKept } from '#app/data/message.server';
import { lockOwnApplication } from '#app/data/own-application.server';
import { mayWriteAbout, messageLength } from '#app/domain/application/messages';
import { normaliseInput } from '#app/domain/application/read-answers';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import { idFrom } from '#app/infra/random.server';

export interface WriteMessage {
  id: string;
  text: string;
  /** Drawn with the form: the same form sent twice says it once. */
  key: string;
  locale: string;
}

type Refusal = 'not-found' | 'required' | 'too-long' | 'too-often';

/** The applicant writes to the office. */
export async function writeMessage(
  { id, text, key, locale }: WriteMessage,
  actor: { id: string },
  { now }: { now: Date },
): Promise<Verdict<undefined, Refusal>> {
  if (!isId(id)) return refuse('not-found');
  const said = normaliseInput(text, true);
  if (!said) return refuse('required');
  if ([...said].length > messageLength) return refuse('too-long', { max: String(messageLength) });
  const message = idFrom('message', `${id}:${actor.id}:${key.slice(0, 100)}`);
  return transaction(async (tx) => {
    await lockOwnApplication(tx, actor.id, id);
    const application = await findOwnApplication(tx, actor.id, id);
    if (!application || !mayWriteAbout(application.status)) return refuse('not-found');
    if (await isMessageKept(tx, message)) return pass();
    if (!(await mayTry('message', actor.id))) return refuse('too-often');
    await createMessage(tx, { id: message, applicationId: id, locale, text: said }, now);
    const by = { id: actor.id, role: 'applicant' };
    await recordEvent(tx, by, { applicationId: id, step: 'write-message', detail: { message } }, now);
    return pass();
  });
}

import { type Application, findCase, findOwnApplication } from '#app/data/application.server';
import { dutiesOf } from '#app/data/case.server';
import { db } from '#app/data/db.server';
import { isId } from '#app/data/id';
import { countMessages, type Message, markRead, messagesOf } from '#app/data/message.server';
import { mayWriteAbout } from '#app/domain/application/messages';
import type { Verdict } from '#app/domain/basics/verdict';
import { mayTalk } from '#app/domain/people/may-talk';
import type { NotAllowed, Officer } from '#app/domain/people/permissions';
import { localeOfCase, replyFacts } from './reply-message.server';
import { snippetsIn, templatesIn } from './reply-text';

export type { Message };

/** The applicant opens what the office wrote. Null for what is not theirs or was never sent. */
export async function ownConversation(accountId: string, id: string | undefined, { now }: { now: Date }) {
  const application = isId(id) ? await findOwnApplication(db, accountId, id) : null;
  if (!application || !mayWriteAbout(application.status)) return null;
  const messages = await messagesOf(db, application.id);
  await markRead(db, application.id, 'office', now);
  return { application, messages };
}

export const messagesAbout = (applicationId: string) => countMessages(db, applicationId);

export interface CaseConversation {
  application: Application;
  messages: Message[];
  may: Verdict<undefined, NotAllowed>;
  locale: ReturnType<typeof localeOfCase>;
  templates: ReturnType<typeof templatesIn>;
  snippets: ReturnType<typeof snippetsIn>;
}

/** An officer opens what the applicant wrote; it is marked as read once somebody who may answer has seen it. */
export async function caseConversation(
  id: string | undefined,
  officer: Officer,
  { now }: { now: Date },
): Promise<CaseConversation | null> {
  const application = isId(id) ? await findCase(db, id) : null;
  if (!application) return null;
  const may = mayTalk(officer, await dutiesOf(db, application));
  const messages = await messagesOf(db, application.id);
  if (may.ok) await markRead(db, application.id, 'applicant', now);
  const locale = localeOfCase(application);
  return {
    ...{ application, messages, may, locale },
    templates: templatesIn(locale, replyFacts(application, now)),
    snippets: snippetsIn(locale),
  };
}

import { useActionData, useLoaderData } from '@remix-run/react';
import { replyForm } from '#app/domain/decisions/reply-form';
import { deskRoles } from '#app/domain/people/permissions';
import { caseRoles } from '#app/domain/people/roles';
import { caseConversation } from '#app/features/talking/conversation.query.server';
import { replyMessage, settleWritten } from '#app/features/talking/reply-message.server';
import { caseLoader, officerAction } from '#app/http/audience.server';
import { messagesView } from '#app/http/desk/messages-words.server';
import { refusedPage } from '#app/http/desk/refused.server';
import { talkDone, talkErrors } from '#app/http/desk/talk-errors.server';
import { invalid, keptWhileSwitching, parseForm } from '#app/http/forms.server';
import { paths } from '#app/http/paths';
import { notFound, seeOther } from '#app/http/responses.server';
import { MessagesPage } from '#app/ui/desk/messages-page';
import { useTypedTexts } from '#app/ui/root-data';

export const handle = { hydrate: true, typed: {} };

export const loader = caseLoader(deskRoles)(async (context) => {
  const { params, officer, now } = context;
  const conversation = await caseConversation(params.id, officer, { now });
  if (!conversation) throw notFound();
  const view = messagesView(context, conversation);
  return { title: view.title, view, done: talkDone(context, 'messages'), noForm: view.barred !== null };
});

export const action = officerAction(caseRoles)(async (context) => {
  const { form, t, locale, params, officer, now } = context;
  const id = params.id ?? '';
  const act = form.get('act');
  if (act === 'see') return keptWhileSwitching(form);
  if (act === 'settle') {
    const settled = await settleWritten({ id }, officer, { now });
    if (!settled.ok) throw refusedPage(context, settled, id);
    return seeOther(`${paths.caseMessages(locale, id)}?done=settled`);
  }
  const parsed = parseForm(replyForm, form);
  if (!parsed.ok) return invalid(talkErrors(t, parsed.errors), form);
  const sent = await replyMessage({ id, ...parsed.value }, officer, { now });
  if (!sent.ok) throw refusedPage(context, sent, id);
  return seeOther(`${paths.caseMessages(locale, id)}?done=sent`);
});

export default function Messages() {
  const { view, done } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const typed = useTypedTexts(refused);
  return <MessagesPage view={view} done={refused ? null : done} errors={refused?.errors} typed={typed} />;
}

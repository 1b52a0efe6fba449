import type { CaseConversation } from '#app/features/talking/conversation.query.server';
import { dirOf, nameOf } from '#app/i18n/locales';
import type { MessagesView } from '#app/ui/desk/messages-view';
import type { OfficerContext } from '../audience.server';
import { formKey } from '../forms.server';
import { saidToOfficer } from '../talk-words.server';
import { caseHead } from './case-words.server';
import { words } from './outcome-words.server';

/** The page of a case's messages in words. */
export function messagesView(context: OfficerContext, conversation: CaseConversation): MessagesView {
  const { t } = context;
  const { messages, may, locale, templates, snippets } = conversation;
  return {
    title: t('talkDesk.messages.title'),
    head: caseHead(context, conversation),
    lead: t('talkDesk.messages.lead', { language: nameOf(locale) }),
    said: saidToOfficer(context, messages),
    waits: messages.some(({ side, settledAt }) => side === 'applicant' && !settledAt),
    barred: may.ok ? null : t('talkDesk.messages.barred', { why: words(t, `talkDesk.messages.why.${may.code}`) }),
    key: formKey(),
    lang: locale,
    dir: dirOf(locale),
    templates: templates.map(({ code, before, after }) => ({
      value: code,
      label: t(`talkDesk.messages.templates.${code}`),
      before,
      after,
    })),
    snippets,
  };
}

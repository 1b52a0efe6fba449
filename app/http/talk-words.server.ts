import type { Message } from '#app/features/talking/conversation.query.server';
import { formatDateTime } from '#app/i18n/format';
import { dirOf, isLocale, type Locale } from '#app/i18n/locales';
import type { Translate } from '#app/i18n/translate';
import type { SaidView } from '#app/ui/talk/thread';

interface Around {
  locale: Locale;
  t: Translate;
}

export const paragraphsOf = (text: string) => text.split(/\n{2,}/);

const view = ({ locale }: Around, { id, at, locale: spoken, side, text }: Message) => ({
  key: id,
  when: formatDateTime(locale, at),
  dateTime: at.toISOString(),
  lang: spoken,
  // What an applicant types may be in any script, whatever the language of the page.
  dir: side === 'office' && isLocale(spoken) ? dirOf(spoken) : ('auto' as const),
  text: paragraphsOf(text),
});

/** The conversation as the applicant reads it: the office has no name. */
export const saidToApplicant = (around: Around, messages: readonly Message[]): SaidView[] =>
  messages.map((message) => {
    const { t, locale } = around;
    const { side, readAt } = message;
    const seen = readAt ? t('talk.seen', { when: formatDateTime(locale, readAt) }) : t('talk.notSeen');
    return {
      ...view(around, message),
      own: side === 'applicant',
      who: t(side === 'applicant' ? 'talk.you' : 'talk.office'),
      mark: side === 'applicant' ? seen : readAt ? '' : t('talk.unread'),
    };
  });

/** The same at the desk. */
export const saidToOfficer = (around: Around, messages: readonly Message[]): SaidView[] =>
  messages.map((message) => {
    const { t, locale } = around;
    const { side, readAt, settledAt, officerName } = message;
    const read = readAt
      ? t('talkDesk.messages.read', { when: formatDateTime(locale, readAt) })
      : t('talkDesk.messages.notRead');
    return {
      ...view(around, message),
      own: side === 'office',
      who:
        side === 'office'
          ? t('talkDesk.messages.office', { name: officerName ?? '' })
          : t('talkDesk.messages.applicant'),
      mark: side === 'office' ? read : settledAt ? '' : t('talkDesk.messages.waits'),
    };
  });

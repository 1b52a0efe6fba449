import type { Opinion } from '#app/data/opinion.server';
import type { SignedLink } from '#app/data/signed-link.server';
import { addDays, today as dayOf } from '#app/domain/basics/plain-date';
import { formatDate, formatDateTime } from '#app/i18n/format';
import type { OfficerContext } from '../audience.server';

type Asked = Pick<Opinion, 'answer' | 'answeredOn' | 'onPaper' | 'revokedAt'> & { link: SignedLink | null };

/** Where an opinion stands: waited for and until when, answered, or taken back. */
export function opinionState(
  { t, locale, now }: OfficerContext,
  { answer, answeredOn, onPaper, revokedAt, link }: Asked,
): string {
  if (revokedAt) return t('talkDesk.opinions.state.withdrawn', { when: formatDateTime(locale, revokedAt) });
  if (answer && answeredOn) {
    return t(`talkDesk.opinions.state.${onPaper ? 'paper' : 'answered'}`, { when: formatDate(locale, answeredOn) });
  }
  if (!link) return '';
  const until = formatDate(locale, addDays(dayOf(link.expiresAt), -1));
  const expired = link.expiresAt <= now || link.revokedAt;
  return t(`talkDesk.opinions.state.${expired ? 'expired' : 'waiting'}`, { email: link.email, until });
}

import { amendScope } from '#app/domain/application/amendable';
import type { PlainDate } from '#app/domain/basics/plain-date';
import { claimIn } from '#app/domain/skills/offer';
import type { Aftermath } from '#app/features/applying/aftermath.query.server';
import type { Application } from '#app/features/applying/application.query.server';
import { messageKey } from '#app/i18n/catalogues';
import { formatDate, formatDateTime } from '#app/i18n/format';
import type { Locale } from '#app/i18n/locales';
import type { Translate } from '#app/i18n/translate';
import type { AftermathView } from '#app/ui/applying/aftermath';
import { paths } from './paths';

interface Around {
  locale: Locale;
  t: Translate;
}

/** The line somebody waits in, the stopped clock, the e-mails, and the ways on from here. */
export function aftermathView(
  { locale, t }: Around,
  { id, status, reference, answers }: Application,
  { stops, emails, acceptedOn, deciding }: Aftermath,
): AftermathView {
  const day = (date: PlainDate) => formatDate(locale, date);
  return {
    line:
      acceptedOn && deciding
        ? t('after.line', { own: day(acceptedOn), now: day(deciding) })
        : acceptedOn
          ? t('after.lineUnknown', { own: day(acceptedOn) })
          : null,
    processing: paths.processing(locale),
    dates: paths.dates(locale, id),
    consent: paths.consent(locale, id),
    employer: claimIn(answers) ? paths.ownEmployer(locale, id) : null,
    amend: amendScope(status) ? paths.amend(locale, id) : null,
    stops:
      acceptedOn &&
      stops.map(({ id: key, reason, from, to, days }) => ({
        key,
        from: day(from),
        to: to ? day(to) : t('after.clock.still'),
        why: t(messageKey(`after.clock.reason.${reason}`) ?? 'after.clock.reason.information'),
        days: t('after.clock.days', { days }),
      })),
    emails: emails.map(({ id: key, letter, owedAt, sentAt }) => {
      const subject = messageKey(`letters.${letter}.subject`);
      return {
        key,
        href: paths.mailed(locale, id, key),
        title: subject ? t(subject, { number: reference ?? '' }) : letter,
        when: sentAt
          ? formatDateTime(locale, sentAt)
          : t('talk.mail.onTheWay', { since: formatDateTime(locale, owedAt) }),
      };
    }),
  };
}

import type { PlainDate } from '#app/domain/basics/plain-date';
import { type HolderRecord, kazakhNameOf, latinNameOf } from '#app/domain/permits/holder-record';
import { formatPermitNumber } from '#app/domain/permits/number';
import type { PermitKind } from '#app/domain/permits/permit';
import { lastDayTold, type StandingFacts, standingOn } from '#app/domain/permits/standing';
import { formatDate } from '#app/i18n/format';
import type { Locale } from '#app/i18n/locales';
import type { Translate } from '#app/i18n/translate';
import type { PermitCard } from '#app/ui/applying/permit-cards';
import { permitLetterLinks, scriptLinks } from './paper-links.server';
import { paths } from './paths';

interface Held extends StandingFacts {
  id: string;
  number: string;
  kind: PermitKind;
  holder: HolderRecord;
}

const withCertificate = ['valid', 'not-yet-in-force', 'expired', 'suspended'];

/** What a permit is called; one of the family's names whose it is. */
export function permitTitle(
  { locale, t }: { locale: Locale; t: Translate },
  { kind, holder }: Pick<Held, 'kind' | 'holder'>,
) {
  const permit = t(`status.permit.${kind}`);
  if (kind !== 'dependant') return permit;
  const name = locale === 'en' ? latinNameOf(holder) : kazakhNameOf(holder) || latinNameOf(holder);
  return t('persons.permit.of', { permit, name });
}

/** A permit as its holder sees it. */
export function permitCard(
  { locale, t, today }: { locale: Locale; t: Translate; today: PlainDate },
  permit: Held,
): PermitCard {
  const standing = standingOn(permit, today);
  const until = lastDayTold(permit);
  const tones = { valid: 'success', revoked: 'danger', suspended: 'warning' } as const;
  return {
    id: permit.id,
    title: permitTitle({ locale, t }, permit),
    standing: t(`status.standing.${standing}`),
    tone: standing in tones ? tones[standing as keyof typeof tones] : 'neutral',
    number: t('applying.my.permitNumber', { number: formatPermitNumber(permit.number) }),
    until: until ? t('applying.my.validUntil', { until: formatDate(locale, until) }) : t('applying.my.onArrival'),
    certificate: withCertificate.includes(standing) ? paths.certificate(locale, permit.id) : null,
    own: paths.ownPermit(locale, permit.id),
    scripts: withCertificate.includes(standing) ? scriptLinks({ locale, t }, permit) : [],
    letters: withCertificate.includes(standing)
      ? permitLetterLinks({ locale, t }, permit.id, standing === 'valid')
      : [],
    verify: paths.permit(permit.number, locale),
  };
}

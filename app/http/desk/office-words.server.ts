import { centre, missionCountry } from '#app/domain/people/offices';
import { regionName } from '#app/i18n/answer-words.server';
import { countryName } from '#app/i18n/format';
import type { Locale } from '#app/i18n/locales';
import type { Translate } from '#app/i18n/translate';

/** An office by its name: the centre, a region, a mission abroad. */
export function officeName({ locale, t }: { locale: Locale; t: Translate }, office: string): string {
  if (office === centre) return t('team.office.centre');
  const country = missionCountry(office);
  return country ? t('team.office.mission', { country: countryName(locale, country) }) : regionName(locale, office);
}

import { type HolderRecord, kazakhNameOf, originalNameOf } from '#app/domain/permits/holder-record';
import type { ApplicationLetter } from '#app/features/applying/letters.query.server';
import type { Locale } from '#app/i18n/locales';
import type { Translate } from '#app/i18n/translate';
import { type ThirdScript, thirdScripts } from '#app/infra/pdf/certificate';
import type { PaperLink } from '#app/ui/applying/permit-cards';
import { paths } from './paths';

interface Around {
  locale: Locale;
  t: Translate;
}

export const thirdScriptOf = (text: string | null): ThirdScript | undefined =>
  thirdScripts.find((script) => script === text);

/** The letters of an application, to be read and to be downloaded. */
export const letterLinks = ({ locale, t }: Around, id: string, letters: readonly ApplicationLetter[]): PaperLink[] =>
  letters.map((letter) => ({
    href: paths.applicationLetter(locale, id, letter),
    text: t(`papers.download.${letter}`),
    read: { href: paths.readLetter(locale, id, letter), text: t(`papers.title.${letter}`) },
  }));

/** The scripts a name can be written in without a guess. */
export const scriptsFor = ({ holder }: { holder: Pick<HolderRecord, 'kazakh' | 'original'> }): ThirdScript[] => [
  ...(kazakhNameOf(holder) ? (['latn', 'arab'] as const) : []),
  ...(originalNameOf(holder) ? (['original'] as const) : []),
];

export const scriptLinks = (
  { locale, t }: Around,
  permit: { id: string; holder: Pick<HolderRecord, 'kazakh' | 'original'> },
): PaperLink[] =>
  scriptsFor(permit).map((script) => ({
    href: paths.certificate(locale, permit.id, script),
    text: t(`papers.download.${script}`),
  }));

/** That a permit is in force can be confirmed only while it is. */
export const permitLetterLinks = ({ locale, t }: Around, id: string, inForce: boolean): PaperLink[] =>
  (['rights', ...(inForce ? (['standing'] as const) : [])] as const).map((letter) => ({
    href: paths.permitLetter(locale, id, letter),
    text: t(`papers.download.${letter}`),
  }));

import type { Application } from '#app/data/application.server';
import { relativesOf, sentFor } from '#app/domain/application/relatives-list';
import { lineageStanding } from '#app/domain/origin/lineage';
import type { Locale } from '#app/i18n/locales';
import type { Translate } from '#app/i18n/translate';
import type { OriginTreeView } from '#app/ui/lineage/lineage-view';
import { ownNameIn } from '../archive-letter-words.server';
import { endsInWords, hintViews, lineageClaims, mayNotDemand, treeView } from '../lineage-words.server';

/** The family tree of a case for whoever verifies origin; null where none was entered. */
export function originTreeView(
  { locale, t }: { locale: Locale; t: Translate },
  { entries, sent, answers }: Pick<Application, 'entries' | 'sent' | 'answers'>,
): OriginTreeView | null {
  const relatives = relativesOf(entries);
  if (relatives.length === 0) return null;
  const papers = sentFor(sent);
  const standing = lineageStanding(relatives, papers);
  const tree = { relatives, papers, standing, self: ownNameIn(locale, answers) };
  const { nearest } = standing;
  return {
    title: t('lineage.claim.title'),
    verdict: [
      t(nearest?.state === 'proved' ? 'lineage.claim.enough' : 'lineage.claim.notEnough'),
      nearest ? t('lineage.verdict.endsAt', { ends: endsInWords(locale, nearest) }) : '',
    ].join(' '),
    root: treeView({ locale, t }, { ...tree, links: null }),
    claimsTitle: t('lineage.claim.claims'),
    claims: lineageClaims({ locale, t }, tree),
    hints: hintViews({ locale, t }, [answers.citizenship, ...relatives.map(({ country }) => country)]).map((hint) => ({
      title: hint.title,
      lines: [hint.where, ...hint.instead, ...hint.traps],
    })),
    mayTitle: t('lineage.may.deskTitle'),
    mayNot: mayNotDemand(t),
  };
}

import { itemFor } from '#app/domain/application/entries';
import type { Application } from '#app/features/applying/application.query.server';
import type { Lineage } from '#app/features/applying/lineage.query.server';
import { optionWords } from '#app/i18n/answer-words.server';
import type { Locale } from '#app/i18n/locales';
import type { Translate } from '#app/i18n/translate';
import type { WayView } from '#app/ui/lineage/lineage-view';
import type { Tone } from '#app/ui/tag';
import { ownNameIn } from './archive-letter-words.server';
import {
  endsInWords,
  hintViews,
  type LineageLinks,
  mayNotDemand,
  missingViews,
  treeView,
  whoWords,
} from './lineage-words.server';
import { paths } from './paths';

interface Around {
  locale: Locale;
  t: Translate;
}

const tones = {
  enough: 'success',
  papers: 'warning',
  begun: 'warning',
  'not-begun': 'neutral',
} as const satisfies Record<Lineage['ways'][number]['state'], Tone>;

const linksFor = (locale: Locale, id: string): LineageLinks => ({
  add: (place) => `${paths.entry(locale, id, 'relatives', 'new')}?relativePlace=${place}`,
  change: (relative) => paths.entry(locale, id, 'relatives', relative.id),
  send: (item, relative) => paths.documentItem(locale, id, itemFor(item, relative.id)),
  letter: (relative) => paths.archiveLetter(locale, id, relative.id),
});

/** What to know first, in one sentence. */
function verdictOf(
  { t }: Around,
  { ways, standing, asked }: Lineage,
): { tone: 'success' | 'warning' | 'info'; text: string } {
  const whole = ways.find(({ state }) => state === 'enough');
  if (whole)
    return { tone: 'success', text: t(whole.way === 'lineage' ? 'lineage.verdict.proved' : 'lineage.verdict.direct') };
  const { nearest } = standing;
  if (asked && nearest?.state === 'stated') {
    return { tone: 'warning', text: t('lineage.verdict.stated', { count: nearest.papers }) };
  }
  if (ways.some(({ way, state }) => way !== 'lineage' && state === 'papers')) {
    return { tone: 'warning', text: t('lineage.verdict.directPaper') };
  }
  if (!asked) return { tone: 'info', text: t('lineage.verdict.none') };
  return { tone: nearest ? 'warning' : 'info', text: t(nearest ? 'lineage.verdict.open' : 'lineage.verdict.nobody') };
}

/** Everything about the proof of origin on one page: ways, tree, what is missing, where to look, what not to fear. */
export function lineagePage(around: Around, application: Application, lineage: Lineage) {
  const { locale, t } = around;
  const { id, answers } = application;
  const { relatives, papers, standing, ways, asked } = lineage;
  const links = linksFor(locale, id);
  const { nearest } = standing;
  const others = standing.chains.filter((chain) => chain !== nearest && chain.state !== 'proved').slice(0, 2);
  return {
    verdict: verdictOf(around, lineage),
    ends: asked && nearest ? t('lineage.verdict.endsAt', { ends: endsInWords(locale, nearest) }) : null,
    ways: ways.map(({ way, state }): WayView => {
      const direct = way !== 'lineage' && state === 'papers';
      return {
        way,
        title: optionWords(locale, 'originProof', way),
        state: t(`lineage.ways.state.${state}`),
        tone: tones[state],
        href: direct ? paths.documentItem(locale, id, 'origin') : null,
        hrefText: t('lineage.ways.send'),
      };
    }),
    changeWays: paths.answerPage(locale, id, 'origin'),
    tree: asked ? treeView(around, { relatives, papers, standing, self: ownNameIn(locale, answers), links }) : null,
    missing: asked && nearest ? missingViews(around, nearest, links) : [],
    others:
      nearest?.state === 'proved'
        ? []
        : others.map((chain) => ({
            key: chain.ends.join(' '),
            text: t('lineage.missing.otherText', { ends: endsInWords(locale, chain), count: chain.papers }),
          })),
    names: (nearest?.relatives ?? [])
      .filter(({ naming }) => naming !== null && naming !== 'same' && naming !== 'none')
      .map((relative) => ({
        key: relative.id,
        text: t('lineage.names.bridge', {
          who: whoWords(locale, relative),
          record: optionWords(locale, 'relativeNaming', String(relative.naming)),
        }),
        href: links.send('origin-name', relative),
      })),
    hints: hintViews(around, [
      answers.citizenship,
      answers.residenceCountry,
      ...relatives.map(({ country }) => country),
      'other',
    ]),
    mayNot: mayNotDemand(t),
    list: asked ? paths.list(locale, id, 'relatives') : null,
  };
}

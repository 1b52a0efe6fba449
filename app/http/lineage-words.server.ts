import { hintedAs, originHintFor } from '#app/domain/origin/country-hints';
import type { Chain, LineageStanding, Missing } from '#app/domain/origin/lineage';
import { isSent, type Relative, type SentPaper } from '#app/domain/origin/relative';
import { belowOf, type Place, parentsOf, wayTo } from '#app/domain/origin/tree';
import { optionWords } from '#app/i18n/answer-words.server';
import { countryName, listOf } from '#app/i18n/format';
import { commaOf, type Locale } from '#app/i18n/locales';
import type { Translate } from '#app/i18n/translate';
import type { HintView, KinLine, KinView, LineState, MissingView } from '#app/ui/lineage/lineage-view';

interface Around {
  locale: Locale;
  t: Translate;
}

/** Where somebody of the tree is entered or changed, where a paper is sent, where a letter is written; null: only read. */
export interface LineageLinks {
  add(place: Place): string;
  change(relative: Relative): string;
  send(item: string, relative: Relative): string;
  letter(relative: Relative): string;
}

/** A value set apart from the words around it: a name in Arabic letters must not turn them about. */
export const apart = (text: string) => `\u2068${text}\u2069`;

export const placeWords = (locale: Locale, place: Place) => optionWords(locale, 'relativePlace', place);

/** Who it is to the applicant, and the name. */
export const whoWords = (locale: Locale, { place, name }: Pick<Relative, 'place' | 'name'>) =>
  [placeWords(locale, place), name && apart(name)].filter(Boolean).join(commaOf(locale));

export const endsInWords = (locale: Locale, { ends, relatives }: Pick<Chain, 'ends' | 'relatives'>) =>
  listOf(
    locale,
    ends.map((place) => {
      const relative = relatives.find((each) => each.place === place);
      return relative ? whoWords(locale, relative) : placeWords(locale, place);
    }),
  );

const stateKeys = { done: 'sent', due: 'toSend', lacking: 'noRecord', open: 'notSaid' } as const;

function line(
  { locale, t }: Around,
  key: 'link' | 'entry',
  { record, sent }: { record: string | null; sent: boolean },
): KinLine {
  const state: LineState = record === null ? 'open' : record === 'none' ? 'lacking' : sent ? 'done' : 'due';
  const inLink = record === 'link-record';
  return {
    key,
    label: t(`lineage.tree.${key}`),
    paper:
      record === null || record === 'none' || inLink
        ? ''
        : optionWords(locale, key === 'link' ? 'relativeLinkRecord' : 'relativeEntryPaper', record) + commaOf(locale),
    state,
    stateText: t(inLink ? 'lineage.tree.inLinkRecord' : `lineage.tree.${stateKeys[state]}`),
  };
}

/** What is claimed of one relative, and how far each claim is proved. */
export function kinLines(around: Around, relative: Relative, papers: readonly SentPaper[], isEnd: boolean): KinLine[] {
  const { link, entry } = relative;
  const linkSent = isSent(papers, 'origin-link', relative);
  const entrySent = entry === 'link-record' ? linkSent : isSent(papers, 'origin-entry', relative);
  const saysEntry = isEnd || (entry !== null && entry !== 'none');
  return [
    line(around, 'link', { record: link, sent: linkSent }),
    ...(saysEntry ? [line(around, 'entry', { record: entry, sent: entrySent })] : []),
  ];
}

export interface Tree {
  relatives: readonly Relative[];
  papers: readonly SentPaper[];
  standing: LineageStanding;
  /** The person's own name. */
  self: string;
  links: LineageLinks | null;
}

/** The whole tree: who is entered, who is missing between, and whom one could enter next. */
export function treeView(around: Around, tree: Tree): KinView {
  const { locale, t } = around;
  return {
    key: 'self',
    place: t(tree.links ? 'lineage.tree.you' : 'lineage.tree.applicant'),
    name: tree.self,
    born: '',
    inChain: '',
    lines: [],
    href: null,
    hrefText: '',
    parents: parentsOf(null).flatMap((place) => kinAt(around, tree, place)),
  };
  function kinAt(about: Around, { relatives, papers, standing, links }: Tree, place: Place): KinView[] {
    const here = relatives.filter((each) => each.place === place);
    const isOnWay = relatives.some((each) => wayTo(each.place).includes(place));
    // A reader sees who is there; whoever fills it in also sees whom to add.
    if (!isOnWay && !links) return [];
    const further = isOnWay ? parentsOf(place).flatMap((each) => kinAt(about, tree, each)) : [];
    if (here.length === 0) {
      const href = links?.add(place) ?? null;
      const empty = { place: placeWords(locale, place), name: null, born: '', inChain: '', lines: [], href };
      return [{ key: place, ...empty, hrefText: t('lineage.tree.add'), parents: further }];
    }
    const chain = standing.nearest;
    return here.map((relative, index) => ({
      key: relative.id,
      place: placeWords(locale, place),
      name: relative.name,
      born: relative.birthYear === null ? '' : t('lineage.tree.born', { year: String(relative.birthYear) }),
      inChain: chain?.relatives.includes(relative) ? t('lineage.tree.inChain') : '',
      lines: kinLines(about, relative, papers, chain?.ends.includes(place) ?? false),
      href: links?.change(relative) ?? null,
      hrefText: t('lineage.tree.change'),
      parents: index === 0 ? further : [],
    }));
  }
}

function recordWords(locale: Locale, { kind, relative }: Extract<Missing, { relative: Relative }>): string {
  const isLink = kind === 'link' || kind === 'link-paper';
  const record = isLink ? relative.link : relative.entry;
  return record ? optionWords(locale, isLink ? 'relativeLinkRecord' : 'relativeEntryPaper', record) : '';
}

/** What a chain still wants, a sentence each, with the ways to mend it. */
export function missingViews({ locale, t }: Around, { missing }: Chain, links: LineageLinks): MissingView[] {
  return missing.map((each): MissingView => {
    const key = `${each.kind} ${each.place}`;
    if (each.kind === 'relative') {
      const text = t('lineage.missing.relative', { place: placeWords(locale, each.place) });
      return { key, text, send: null, mend: links.add(each.place), letter: null };
    }
    if (each.kind === 'same-person') {
      const [place, other] = [placeWords(locale, each.place), placeWords(locale, each.other)];
      return { key, text: t('lineage.missing.same-person', { place, other }), send: null, mend: null, letter: null };
    }
    const { kind, relative, held } = each;
    const code = kind === 'link' || kind === 'entry' ? (held ? kind : (`${kind}-none` as const)) : kind;
    const named = kind === 'link-paper' || kind === 'entry-paper';
    const item = kind.startsWith('link') ? 'origin-link' : 'origin-entry';
    return {
      key,
      text: t(`lineage.missing.${code}`, { who: whoWords(locale, relative), record: recordWords(locale, each) }),
      send: named ? links.send(item, relative) : null,
      mend: named ? null : links.change(relative),
      letter: links.letter(relative),
    };
  });
}

/** What helps in the countries a family's papers come from, the person's own first. */
export function hintViews({ locale, t }: Around, countries: readonly unknown[]): HintView[] {
  const known = [...new Set(countries.filter(Boolean).map(hintedAs))];
  return known.map((country) => {
    const hint = originHintFor(country);
    const sentence = (part: 'where' | 'body') => t(`lineage.country.${country}.${part}`);
    const hasName = country !== 'other';
    return {
      country,
      title: hasName ? t('lineage.hints.title', { country: countryName(locale, country) }) : t('lineage.hints.general'),
      where: sentence('where'),
      papers: hint.linkIn.map((record) => optionWords(locale, 'relativeLinkRecord', record)),
      body: sentence('body'),
      instead: hint.names === 'yes' ? [] : hint.instead.map((code) => t(`lineage.instead.${code}`)),
      traps: hint.traps.map((code) => t(`lineage.trap.${code}`)),
    };
  });
}

/** What nobody may demand: the applicant reads it as the officer does. */
export const mayNotDemand = (t: Translate): string[] =>
  (['second', 'genetic', 'translation', 'spelling', 'others', 'fresh'] as const).map((code) =>
    t(`lineage.may.${code}`),
  );

/** What an officer verifies, link by link: each of these is a claim that a paper of the case proves. */
export function lineageClaims({ locale, t }: Around, { relatives, standing, self }: Omit<Tree, 'links'>): string[] {
  const { nearest } = standing;
  if (!nearest) return [];
  const nameAt = (place: Place | null) => {
    const relative = relatives.find((each) => each.place === place);
    return place === null ? apart(self) : relative ? whoWords(locale, relative) : placeWords(locale, place);
  };
  return nearest.relatives.flatMap((relative) => {
    const parent = whoWords(locale, relative);
    const { naming, place } = relative;
    return [
      t('lineage.claim.link', { parent, child: nameAt(belowOf(place)) }),
      ...(nearest.ends.includes(place) ? [t('lineage.claim.entry', { who: parent })] : []),
      ...(naming !== null && naming !== 'same' ? [t('lineage.claim.name', { who: parent })] : []),
    ];
  });
}

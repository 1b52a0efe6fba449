import { type ArrivalTerms, pressed, raised, ranks, tiles } from '#app/domain/rating/arrival';
import { regions } from '#app/domain/rating/regions';
import { regionName } from '#app/i18n/answer-words.server';
import { messageKey } from '#app/i18n/catalogues';
import { compareWords } from '#app/i18n/format';
import type { Locale } from '#app/i18n/locales';
import type { Translate } from '#app/i18n/translate';
import type { ArrivalView, RegionTile } from '#app/ui/applying/region-map';

const rankNames = ['first', 'second', 'third'] as const;

interface Around {
  locale: Locale;
  t: Translate;
}

/** The map as links: each leads to the same page with one more or one less region chosen. */
export function arrivalView(
  { locale, t }: Around,
  here: string,
  chosen: readonly string[],
  terms: ArrivalTerms,
  from: string | null,
): ArrivalView {
  const link = (codes: readonly string[], to = 'map') => {
    const query = new URLSearchParams(codes.map((code, index) => [ranks[index] ?? '', code]));
    if (codes.length === 0) query.set('none', 'yes');
    if (from) query.set('from', from);
    return `${here}?${query}#${to}`;
  };
  const rankWords = (rank: number) => t(`arrival.rank.${rankNames[rank - 1] ?? 'third'}`);
  const tile = ({ code }: { code: string }): RegionTile => {
    const [column, row] = tiles[code] ?? [0, 0];
    const rank = chosen.indexOf(code) + 1;
    const name = regionName(locale, code);
    const short = messageKey(`arrival.short.${code}`);
    const deficient = terms.regions.includes(code);
    return {
      code,
      column,
      row,
      name,
      short: short ? t(short) : name,
      deficient,
      rank: rank || null,
      href: link(pressed(chosen, code)),
      words: [
        name,
        deficient && t('arrival.deficient'),
        rank ? t('arrival.pressToRemove', { rank: rankWords(rank) }) : t('arrival.pressToChoose'),
      ]
        .filter(Boolean)
        .join(', '),
    };
  };
  const all = regions.map(tile);
  const compare = compareWords(locale);
  const byName = all.toSorted((a, b) => Number(b.deficient) - Number(a.deficient) || compare(a.name, b.name));
  const term = (code: string) =>
    t(messageKey(`arrival.term.${code}`) ?? 'arrival.term.points', { points: terms.points });
  return {
    tiles: all.toSorted((a, b) => a.row - b.row || a.column - b.column),
    list: byName,
    chosen: chosen.map((code, index) => ({
      code,
      rank: rankWords(index + 1),
      name: regionName(locale, code),
      up: index > 0 ? link(raised(chosen, code), 'chosen') : null,
      remove: link(pressed(chosen, code), 'chosen'),
      field: ranks[index] ?? '',
    })),
    gives: terms.gives.map(term),
    asks: terms.asks.map(term),
  };
}

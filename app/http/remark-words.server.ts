import type { Form } from '#app/domain/application/completeness';
import type { Inconsistency } from '#app/domain/application/consistency';
import type { Entry } from '#app/domain/application/lists';
import { stillOpen } from '#app/domain/application/next-useful';
import type { Place } from '#app/domain/application/where';
import { parsePlainDate } from '#app/domain/basics/plain-date';
import type { Outcome } from '#app/domain/eligibility/outcome';
import { occupationName, optionWords, regionName } from '#app/i18n/answer-words.server';
import { messageKey } from '#app/i18n/catalogues';
import { entryTitle } from '#app/i18n/entry-words.server';
import { formatDate } from '#app/i18n/format';
import { commaOf, type Locale } from '#app/i18n/locales';
import { gateTitle, itemTitle, reasonWords, wordedOutcome } from '#app/i18n/outcome-words.server';
import type { Translate } from '#app/i18n/translate';
import type { NextUsefulView } from '#app/ui/applying/next-useful';
import type { RemarkView } from '#app/ui/applying/remarks';
import { placeAddress } from './step-address.server';

interface Around {
  locale: Locale;
  t: Translate;
}

/** The application it is about, with everything that names its papers. */
type Own = Pick<Form, 'entries'> & { id: string };

/** Where something is mended, as an address and its title. */
function placeLink({ locale, t }: Around, { id, entries }: Own, place: Place, addressOf = placeAddress) {
  const href = addressOf(locale, id, place);
  if ('item' in place) return { href, where: itemTitle(locale, place.item, entries) };
  if ('page' in place) return { href, where: t(`applying.page.${place.page}.title`) };
  const entry = entries.find((each) => each.id === place.entry);
  return { href, where: entry ? entryTitle(locale, entry) : t(`lists.of.${place.list}.title`) };
}

const codes: Record<string, (locale: Locale, code: string, entries: readonly Entry[]) => string> = {
  occupation: occupationName,
  region: regionName,
  firstRegion: regionName,
  item: itemTitle,
  before: itemTitle,
  field: (locale, code) => optionWords(locale, 'field', code),
  otherField: (locale, code) => optionWords(locale, 'field', code),
  until: formatDay,
  decision: formatDay,
  place: (locale, code) => optionWords(locale, 'relativePlace', code),
  relative: (locale, id, entries) => {
    const entry = entries.find((each) => each.id === id);
    return entry ? entryTitle(locale, entry) : id;
  },
};

function formatDay(locale: Locale, text: string) {
  const day = parsePlainDate(text);
  return day ? formatDate(locale, day) : text;
}

const inWords = (locale: Locale, params: Inconsistency['params'], entries: readonly Entry[]) =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, codes[name]?.(locale, String(value), entries) ?? value]),
  );

function sentenceOf(
  { locale, t }: Around,
  { entries }: Own,
  { code, params, mend }: Inconsistency,
  outcome: Outcome,
): string {
  if (code === 'gate') {
    const gate = outcome.gates.find((each) => each.code === params.gate);
    const parts = gate && [
      `${gateTitle(locale, gate.code)}:`,
      reasonWords(locale, 'because', gate.because),
      gate.cure && reasonWords(locale, 'cure', gate.cure),
    ];
    return parts?.filter(Boolean).join(' ') ?? '';
  }
  if (code === 'entry' && 'name' in mend && mend.name) {
    const problem = String(params.problem);
    const own = messageKey(`fields.${mend.name}.error.${problem}`);
    const known = own ?? messageKey(`eligibility.${problem.replace('-', '.')}`);
    const entry = entries.find(({ id }) => 'entry' in mend && id === mend.entry);
    return [entry && `${entryTitle(locale, entry)}:`, known && t(known)].filter(Boolean).join(' ');
  }
  const clash = code.startsWith('contradiction-') && messageKey(`eligibility.${code.replace('-', '.')}`);
  const key = clash || messageKey(`consistency.code.${code}`);
  return key ? t(key, inWords(locale, params, entries)) : code;
}

/** What does not fit together, each in one sentence with the way to mend it: in a draft, or where `addressOf` leads. */
export function remarkViews(
  around: Around,
  own: Own,
  { remarks, outcome }: { remarks: readonly Inconsistency[]; outcome: Outcome },
  addressOf?: typeof placeAddress,
) {
  const views = remarks.map((remark, index): RemarkView & { level: Inconsistency['level'] } => {
    const { href, where } = placeLink(around, own, remark.mend, addressOf);
    const words = remark.level === 'blocker' ? ('consistency.mend' as const) : ('consistency.look' as const);
    return {
      key: `${remark.code}-${index}`,
      level: remark.level,
      text: sentenceOf(around, own, remark, outcome),
      href,
      link: around.t(words, { where }),
    };
  });
  const at = (level: Inconsistency['level']) => views.filter((view) => view.level === level);
  return { blockers: at('blocker'), warnings: at('warning') };
}

const shownImprovements = 3;

/** What the answers leave open and what helps most now, each with its page. */
export function nextUsefulView(around: Around, form: Form & Own, outcome: Outcome): NextUsefulView {
  const { locale, t } = around;
  const { unknown, next, improvements } = stillOpen(form, outcome);
  const worded = wordedOutcome(locale, outcome).improvements;
  const link = (place: Place) => placeLink(around, form, place);
  return {
    next: next && {
      href: link(next.place).href,
      text: t('consistency.next.answer', { page: link(next.place).where }),
      why: next.points > 0 ? t('consistency.next.gains', { points: next.points }) : t('consistency.next.decides'),
    },
    unknown: unknown.map(({ gate, place }) => ({
      key: gate,
      title: gateTitle(locale, gate),
      href: place && link(place).href,
    })),
    improvements: improvements.slice(0, shownImprovements).flatMap(({ place }, index) => {
      const words = worded[index];
      if (!words) return [];
      const lane = words.lane && t('consistency.next.lane', { lane: words.lane });
      const gain = words.gain > 0 ? t('consistency.next.gain', { points: words.gain }) : null;
      return [
        {
          key: words.key,
          text: words.words,
          gain: [gain, lane].filter(Boolean).join(commaOf(locale)),
          href: place && link(place).href,
        },
      ];
    }),
  };
}

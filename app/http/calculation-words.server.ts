import type { Form } from '#app/domain/application/completeness';
import { holdingsIn, lastDayOf, planRateOf, yearsIn } from '#app/domain/application/derive-business';
import { degreesIn, employmentsIn, menteesIn, refereesIn } from '#app/domain/application/derive-skills';
import { countedEntries, entriesOf, ownLists } from '#app/domain/application/entries';
import type { Entry, EntryList } from '#app/domain/application/lists';
import type { PlainDate } from '#app/domain/basics/plain-date';
import { controlOn } from '#app/domain/business/ownership';
import { type CountedYear, revenueOf, type UsedRate } from '#app/domain/business/revenue';
import { highestDegree } from '#app/domain/skills/degrees';
import { experienceOf, timelineOf } from '#app/domain/skills/employment';
import { isMentoringPlan, menteesFor, mentoringAsked } from '#app/domain/skills/mentoring';
import { recognitionOf } from '#app/domain/skills/recognition';
import { countIndependent } from '#app/domain/skills/referees';
import { answerInWords, optionWords, questionLabel } from '#app/i18n/answer-words.server';
import { entryTitle } from '#app/i18n/entry-words.server';
import { formatDate, formatMoney, formatMonth, formatNumber, listOf } from '#app/i18n/format';
import type { Locale } from '#app/i18n/locales';
import type { Translate } from '#app/i18n/translate';
import type { TimelineView } from '#app/ui/work-timeline';

/** What is counted out of a list, and how: the same for the applicant, the review and the office. */
export interface CalculationView {
  key: EntryList;
  title?: string;
  lines: string[];
  /** Explanations, each under its own heading. */
  notes: { title: string; lines: string[] }[];
  timeline?: TimelineView;
}

interface Around {
  locale: Locale;
  t: Translate;
  today: PlainDate;
  /** The office reads it: what the person states is told as theirs. */
  office?: true;
}

type Explain = (around: Around, entries: readonly Entry[], form: Form) => Omit<CalculationView, 'key'>;

const explanations: Partial<Record<EntryList, Explain>> = {
  qualifications,
  employments,
  achievements,
  mentees,
  referees,
  holdings,
  businessYears,
};

/** The calculation of one list; null where nothing is counted or there is nothing to count. */
export function calculationOf(around: Around, form: Form, list: EntryList): CalculationView | null {
  const entries = entriesOf({ entries: countedEntries(form) }, list);
  const explain = explanations[list];
  return explain && entries.length > 0 ? { key: list, ...explain(around, entries, form) } : null;
}

export const calculationsOf = (around: Around, form: Form): CalculationView[] =>
  ownLists(form).flatMap(({ id }) => calculationOf(around, form, id) ?? []);

function qualifications({ locale, t }: Around, entries: readonly Entry[], { answers }: Form) {
  const degrees = degreesIn(entries);
  const highest = highestDegree(degrees);
  const field = typeof answers.field === 'string' ? answers.field : undefined;
  return {
    lines: highest ? [t('skills.degree.counts', { level: optionWords(locale, 'degreeLevel', highest.level) })] : [],
    notes: degrees.flatMap(({ id, ...degree }) => {
      const entry = entries.find((each) => each.id === id);
      const codes = recognitionOf({ ...degree, field });
      if (!entry || codes.length === 0) return [];
      const title = t('skills.degree.recognition', { institution: entryTitle(locale, entry) });
      return [{ title, lines: codes.map((code) => t(`skills.recognition.${code}`)) }];
    }),
  };
}

function employments({ locale, t, today }: Around, entries: readonly Entry[]) {
  const periods = employmentsIn(entries);
  const { years, months, fullTimeMonths, shared, window } = experienceOf(periods, today);
  const month = (of: string) => formatMonth(locale, of);
  const span = ({ from, until }: { from: string; until: string }) => ({ from: month(from), until: month(until) });
  return {
    lines: [
      t('skills.work.counted', { years }),
      t('skills.work.how', span(window)),
      t('skills.work.months', { months, full: fullTimeMonths }),
      ...(shared > 0 ? [t('skills.work.shared', { shared })] : []),
      ...(periods.some(({ until }) => until === null) ? [t('skills.work.current')] : []),
    ],
    notes: [],
    ...timelineView({ locale, t, today }, entries),
  };
}

function timelineView({ locale, t, today }: Around, entries: readonly Entry[]): { timeline?: TimelineView } {
  const drawn = timelineOf(employmentsIn(entries), today);
  if (!drawn) return {};
  const month = (of: string) => formatMonth(locale, of);
  const titleOf = (id: string) => {
    const entry = entries.find((each) => each.id === id);
    return entry ? entryTitle(locale, entry) : '';
  };
  const work = drawn.bars.map((bar) => ({
    key: bar.id,
    at: bar.from,
    kind: bar.relevant ? ('work' as const) : ('other' as const),
    title: titleOf(bar.id),
    when: [
      bar.open
        ? t('skills.work.still', { from: month(bar.from) })
        : t('skills.work.from', { from: month(bar.from), until: month(bar.until) }),
      t(bar.relevant ? 'skills.work.relevant' : 'skills.work.other'),
      ...(bar.share < 100 ? [t('skills.work.partTime', { percent: bar.share })] : []),
    ].join(' · '),
    start: bar.start,
    length: bar.length,
  }));
  const between = (kind: 'gap' | 'overlap') => (each: (typeof drawn.gaps)[number], index: number) => ({
    key: `${kind}-${index}`,
    at: each.from,
    kind,
    title: t(`skills.work.${kind}`, { from: month(each.from), until: month(each.until), months: each.months }),
    when: '',
    start: each.start,
    length: each.length,
  });
  const rows = [...work, ...drawn.gaps.map(between('gap')), ...drawn.overlaps.map(between('overlap'))];
  return {
    timeline: {
      title: t('skills.work.title'),
      rows: rows.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)).map(({ at: _, ...row }) => row),
      from: month(drawn.span.from),
      until: month(drawn.span.until),
      window: drawn.windowStart === null ? null : { at: drawn.windowStart, words: t('skills.work.window') },
    },
  };
}

function achievements({ locale, t }: Around, entries: readonly Entry[]) {
  const kinds = [...new Set(entries.flatMap(({ answers }) => answers.achievementClass ?? []).map(String))];
  const words = listOf(
    locale,
    kinds.map((kind) => optionWords(locale, 'standing', kind)),
  );
  return {
    lines: kinds.length > 0 ? [t('skills.achievement.counts', { kinds: words }), t('skills.achievement.one')] : [],
    notes: [],
  };
}

function mentees({ t }: Around, entries: readonly Entry[], { programme }: Form) {
  const rows = menteesIn(entries);
  const people = menteesFor(rows, mentoringAsked[programme].months);
  return {
    lines: [
      t(isMentoringPlan(rows, programme) ? 'skills.mentoring.counts' : 'skills.mentoring.countsNot'),
      programme === 'kandas-card' ? t('skills.mentoring.card') : t('skills.mentoring.visa', { people }),
    ],
    notes: [],
  };
}

function referees({ t }: Around, entries: readonly Entry[]) {
  const count = countIndependent(refereesIn(entries));
  return {
    lines: [t('skills.referee.counts', { count, all: entries.length }), t('skills.referee.rule')],
    notes: [],
  };
}

function holdings({ t, today }: Around, entries: readonly Entry[], { answers }: Form) {
  const held = holdingsIn(entries);
  const { percent, shareMonths, controlMonths } = controlOn(held, lastDayOf(answers, today));
  const has = (kind: string) => held.some((each) => each.kind === kind);
  return {
    lines: [
      ...(has('share') ? [t('skills.holding.share', { percent, months: shareMonths })] : []),
      ...(has('control') ? [t('skills.holding.control', { months: controlMonths })] : []),
      t('skills.holding.rule'),
    ],
    notes: [],
  };
}

const usd = (locale: Locale, amount: number) => formatMoney(locale, amount, 'USD');

function rateWords({ locale, t, office }: Around, rate: UsedRate): string | null {
  if (rate.kind === 'dollar') return null;
  return rate.kind === 'official'
    ? t('skills.revenue.official', {
        source: t(`skills.rateSource.${rate.source}`),
        day: formatDate(locale, rate.day),
      })
    : t(office ? 'skills.revenue.statedToOffice' : 'skills.revenue.stated', { source: rate.source });
}

/** Rates have more digits than amounts. */
const rateNumber = (locale: Locale, perUsd: number) => formatNumber(locale, Math.round(perUsd * 10_000) / 10_000);

function yearWords(around: Around, { year, revenue, currency, rate, usd: dollars }: CountedYear): string[] {
  const { locale, t } = around;
  const of = { year: String(year), currency };
  if (!rate || dollars === null) return [t('skills.revenue.noRate', of)];
  if (rate.kind === 'dollar') return [t('skills.revenue.dollar', { year: String(year), usd: usd(locale, dollars) })];
  const counted = t('skills.revenue.year', {
    ...of,
    amount: formatNumber(locale, revenue),
    rate: rateNumber(locale, rate.perUsd),
    usd: usd(locale, dollars),
  });
  return [`${counted}. ${rateWords(around, rate)}`];
}

function businessYears(around: Around, entries: readonly Entry[]) {
  const { locale, t, today } = around;
  const { counted, left, meanUsd, staff } = revenueOf(yearsIn(entries), today);
  return {
    title: t('skills.revenue.title'),
    lines: [
      ...counted.flatMap((year) => yearWords(around, year)),
      meanUsd === null ? t('skills.revenue.unknown') : t('skills.revenue.mean', { usd: usd(locale, meanUsd) }),
      ...(staff === null ? [] : [t('skills.revenue.staff', { staff })]),
      ...(left.length > 0 ? [t('skills.revenue.left', { years: listOf(locale, left.map(String)) })] : []),
    ],
    notes: [],
  };
}

/** How the planned investment becomes dollars; null when it is stated in them, or not stated. */
export function planWords(around: Around, { answers }: Pick<Form, 'answers'>): string | null {
  const { locale, t } = around;
  const { planAmount, planCurrency } = answers;
  const rate = planRateOf(answers);
  if (typeof planAmount !== 'number' || !rate || rate.kind === 'dollar') return null;
  const counted = t('skills.revenue.plan', {
    amount: formatNumber(locale, planAmount),
    currency: String(planCurrency),
    rate: rateNumber(locale, rate.perUsd),
    usd: usd(locale, Math.round(planAmount / rate.perUsd)),
  });
  return `${counted}. ${rateWords(around, rate)}`;
}

/** What was said in the eligibility check, or before there were lists, while the list of it is empty. */
export function statedBefore({ locale, t }: Around, form: Form, list: EntryList): string[] {
  const gives = ownLists(form).find(({ id }) => id === list)?.gives ?? [];
  if (entriesOf(form, list).length > 0 || form.finished?.includes(list)) return [];
  const said = gives.flatMap((name) => {
    const value = form.answers[name];
    const empty = value === undefined || (Array.isArray(value) && value.length === 0);
    const answer = !empty && answerInWords(locale, name, value);
    return answer ? [t('skills.checkSaid', { question: questionLabel(locale, name), answer })] : [];
  });
  return said.length > 0 ? [...said, t('skills.checkSaidNote')] : [];
}

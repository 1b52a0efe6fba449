import type { Requirement } from '#app/domain/eligibility/requirements';
import { type GateSays, type RuleDifference, ruleDifferences } from '#app/domain/eligibility/rule-differences';
import type { Criterion, DocumentRule, RuleSet } from '#app/domain/eligibility/rule-set';
import { regionName } from './answer-words.server';
import { messageKey, translateFor } from './catalogues';
import { formatDate, listOf } from './format';
import { commaOf, type Locale } from './locales';
import { criterionTitle, gateTitle, itemTitle } from './outcome-words.server';
import { pointsTable } from './rule-words.server';

/** One thing two rule sets say differently; a cell is one or more lines. */
export interface WordedDifference {
  key: string;
  subject: string;
  before: string[];
  after: string[];
}

export interface WordedDifferences {
  /** Sentences their authors wrote, when the families differ. */
  short: { key: string; words: string }[];
  rows: WordedDifference[];
}

export const familyName = (locale: Locale, { family, version }: Pick<RuleSet, 'family' | 'version'>) =>
  `${translateFor(locale)(`rules.family.${family}`)}, ${version}`;

/** Where a rule is written, in words. */
export function sourceWords(locale: Locale, { of, at }: RuleSet['source']): string {
  const key = messageKey(`eligibility.source.${of}`);
  return key ? translateFor(locale)(key, { at }) : `${of}, ${at}`;
}

export function termWords(locale: Locale, { years, days, starts }: RuleSet['terms'][number]): string {
  const t = translateFor(locale);
  const length = years ? t('rules.years', { count: years }) : t('rules.calendarDays', { count: days ?? 0 });
  return `${length}, ${t(`rules.starts.${starts}`)}`;
}

export const laneLine = (locale: Locale, { lane, from, days }: RuleSet['lanes'][number]): string =>
  translateFor(locale)('rules.lane', {
    lane: translateFor(locale)(`eligibility.lane.${lane}`),
    points: from,
    days: translateFor(locale)('eligibility.laneDays', { days }),
  });

export function periodWords(locale: Locale, { effectiveFrom, effectiveTo }: RuleSet): string {
  const t = translateFor(locale);
  const from = formatDate(locale, effectiveFrom);
  return effectiveTo
    ? t('rules.period', { from, to: formatDate(locale, effectiveTo) })
    : t('rules.since', { date: from });
}

/** The option words of `business-place` and `business-state`; tiers are their own names. */
const optionGroups: Record<string, string> = {
  'business-place': 'businessRegisteredIn',
  'business-state': 'businessState',
};

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

export function requirementWords(locale: Locale, { code, needed, second, values, route }: Requirement): string {
  const t = translateFor(locale);
  const key = messageKey(`rules.requirement.${code}`);
  const option = (value: string) => {
    const known = messageKey(`options.${optionGroups[code]}.${value}`);
    return known ? lowerFirst(t(known)) : value;
  };
  const words = key
    ? t(key, {
        ...(needed !== undefined && { needed }),
        ...(second !== undefined && { second }),
        ...(values && { values: values.map(option).join(commaOf(locale)) }),
      })
    : code;
  const routeKey = route && messageKey(`status.route.${route}`);
  return routeKey ? t('rules.onRoute', { route: t(routeKey), requirement: words }) : words;
}

/** What only this side asks; where it is written and what a refusal names, as far as the sides differ in it. */
function gateLines(locale: Locale, says: GateSays | null, other: GateSays | null): string[] {
  const t = translateFor(locale);
  if (!says) return [t('rules.difference.nothing')];
  const asks = says.asks.map((each) => requirementWords(locale, each));
  const sameAsks = asks.length === 0 && other?.asks.length === 0;
  const source = sourceWords(locale, says.source);
  return [
    ...(asks.length > 0 || sameAsks ? asks : [t('rules.difference.same')]),
    ...(other && source === sourceWords(locale, other.source) ? [] : [source]),
    ...(says.ground === other?.ground ? [] : [t('rules.ground', { ground: says.ground })]),
  ];
}

function criterionLines(locale: Locale, ruleSet: RuleSet, criterion: Criterion | null): string[] {
  if (!criterion) return [translateFor(locale)('rules.difference.nothing')];
  const route = criterion.routes?.[0] ?? ruleSet.routes[0] ?? '';
  const rule = pointsTable(locale, ruleSet, route).find(({ code }) => code === criterion.code);
  return rule?.lines.map(({ words, points }) => `${words}: ${points}`) ?? [];
}

function documentLines(locale: Locale, rule: DocumentRule | null): string[] {
  const t = translateFor(locale);
  if (!rule) return [t('rules.document.none')];
  const how = rule.stage === 'arrival' ? 'arrival' : rule.required ? 'required' : 'perhaps';
  return [
    t(`rules.document.${how}`),
    ...(rule.maxAgeDays === undefined ? [] : [t('rules.document.age', { days: rule.maxAgeDays })]),
  ];
}

function regionLines(locale: Locale, codes: readonly string[]): string[] {
  const t = translateFor(locale);
  if (codes.length === 0) return [t('rules.difference.nothing')];
  const names = listOf(
    locale,
    codes.map((code) => regionName(locale, code)),
  );
  return [t('rules.regionsOnly', { regions: names })];
}

type Cells = Pick<WordedDifference, 'subject' | 'before' | 'after'>;

function cellsOf(locale: Locale, difference: RuleDifference, a: RuleSet, b: RuleSet): Cells {
  const t = translateFor(locale);
  const nothing = [t('rules.difference.nothing')];
  switch (difference.what) {
    case 'term':
      return {
        subject: t(`rules.term.${difference.code}`),
        before: difference.before ? [termWords(locale, difference.before)] : nothing,
        after: difference.after ? [termWords(locale, difference.after)] : nothing,
      };
    case 'lane':
      return {
        subject: t(`eligibility.lane.${difference.code}`),
        before: difference.before ? [laneLine(locale, difference.before)] : nothing,
        after: difference.after ? [laneLine(locale, difference.after)] : nothing,
      };
    case 'deadline':
      return {
        subject: t(`rules.deadline.${difference.code}`),
        before: [t('eligibility.laneDays', { days: difference.before })],
        after: [t('eligibility.laneDays', { days: difference.after })],
      };
    case 'gate':
      return {
        subject: gateTitle(locale, difference.code),
        before: gateLines(locale, difference.before, difference.after),
        after: gateLines(locale, difference.after, difference.before),
      };
    case 'criterion':
      return {
        subject: criterionTitle(locale, difference.code),
        before: criterionLines(locale, a, difference.before),
        after: criterionLines(locale, b, difference.after),
      };
    case 'regions':
      return {
        subject: `${t('rules.regions')} (${difference.code})`,
        before: regionLines(locale, difference.before),
        after: regionLines(locale, difference.after),
      };
    case 'document':
      return {
        subject: itemTitle(locale, difference.code),
        before: documentLines(locale, difference.before),
        after: documentLines(locale, difference.after),
      };
  }
}

/** In what two rule sets differ, as people read it. */
export function differenceWords(locale: Locale, a: RuleSet, b: RuleSet): WordedDifferences {
  const short = a.family === b.family ? [] : a.differences;
  return {
    short: short.map(({ code }) => {
      const key = messageKey(`eligibility.difference.${code}`);
      return { key: code, words: key ? translateFor(locale)(key) : code };
    }),
    rows: ruleDifferences(a, b).map((difference) => ({
      key: `${difference.what} ${difference.code}`,
      ...cellsOf(locale, difference, a, b),
    })),
  };
}

import type { Condition, Score } from '#app/domain/eligibility/condition';
import type { Criterion, RuleSet } from '#app/domain/eligibility/rule-set';
import { labourDeficientRegions } from '#app/domain/rating/regions';
import { messageKey, translateFor } from './catalogues';
import { formatMoney, formatNumber, listOf } from './format';
import type { Locale } from './locales';
import { criterionTitle } from './outcome-words.server';

export interface PointsLine {
  key: string;
  words: string;
  points: string;
}
export interface WordedRule {
  code: string;
  title: string;
  max: number;
  /** The points add up instead of the best counting. */
  adds: boolean;
  lines: PointsLine[];
}

interface Leaf {
  when: Condition;
  give: number;
}

const leavesOf = (score: Score): Leaf[] =>
  'when' in score ? [score] : ('best' in score ? score.best : score.sum).flatMap(leavesOf);

/** More lines than this of the same worth are told as one. */
const mostLines = 6;

/** The criteria of a route as a table of what gives how many points, read from the rules themselves. */
export function pointsTable(locale: Locale, { criteria, family }: RuleSet, route: string): WordedRule[] {
  return criteria
    .filter(({ routes }) => !routes || routes.includes(route))
    .map((criterion) => ({
      code: criterion.code,
      title: criterionTitle(locale, criterion.code),
      max: criterion.max,
      adds: 'sum' in criterion.score,
      lines: linesOf(locale, criterion, family),
    }));
}

function linesOf(locale: Locale, { score }: Criterion, family: RuleSet['family']): PointsLine[] {
  const leaves = leavesOf(score);
  const first = leaves[0];
  if (first && leaves.length > mostLines && leaves.every(({ give }) => give === first.give)) {
    return [{ key: 'each', words: translateFor(locale)('info.rules.each'), points: String(first.give) }];
  }
  return leaves.map(({ when, give }, at) => ({
    key: `${at}`,
    words: conditionWords(locale, when, family),
    points: formatNumber(locale, give),
  }));
}

/** A condition of a point in a few words: “master’s degree”, “5 years or more”, “Kazakh, A2 or higher”. */
function conditionWords(locale: Locale, condition: Condition, family: RuleSet['family']): string {
  const t = translateFor(locale);
  if ('all' in condition)
    return listOf(
      locale,
      condition.all.map((each) => conditionWords(locale, each, family)),
    );
  if ('language' in condition) {
    const language = t(`options.language.${condition.language}`);
    return t('info.rules.language', { language, level: String(condition.atLeast) });
  }
  if (!('fact' in condition)) return '';
  const option = (code: string) => {
    const words = condition.fact === 'tier' ? 'tier' : condition.fact;
    const key = messageKey(`options.${words}.${code}`);
    return key ? t(key) : code;
  };
  if ('is' in condition)
    return typeof condition.is === 'string' ? option(condition.is) : factLabel(locale, condition.fact);
  if ('includes' in condition) return option(condition.includes);
  if ('in' in condition) {
    const deficient = labourDeficientRegions(family);
    if (condition.fact === 'firstRegion' && condition.in.every((code) => deficient.includes(code)))
      return t('info.rules.deficient');
    return listOf(locale, condition.in.map(option));
  }
  if ('atLeast' in condition && typeof condition.atLeast === 'number')
    return atLeast(locale, condition.fact, condition.atLeast);
  return factLabel(locale, condition.fact);
}

function factLabel(locale: Locale, fact: string) {
  const key = messageKey(`eligibility.fact.${fact}`);
  return key ? translateFor(locale)(key) : fact;
}

function atLeast(locale: Locale, fact: string, value: number) {
  const t = translateFor(locale);
  if (fact.endsWith('Years') || fact === 'yearsOperating') return t('info.rules.years', { count: value });
  if (fact.endsWith('Usd')) return t('info.rules.from', { amount: formatMoney(locale, value, 'USD') });
  return t('info.rules.from', { amount: formatNumber(locale, value) });
}

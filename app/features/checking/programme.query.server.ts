import { type Programme, routes } from '#app/domain/application/pages';
import type { PlainDate } from '#app/domain/basics/plain-date';
import { evaluate } from '#app/domain/eligibility/evaluate';
import type { RuleSet } from '#app/domain/eligibility/rule-set';
import { ruleSetFor } from '#app/domain/programmes/rule-sets';
import { labourDeficientRegions } from '#app/domain/rating/regions';
import { regionName } from '#app/i18n/answer-words.server';
import { messageKey, translateFor } from '#app/i18n/catalogues';
import { compareWords, listOf } from '#app/i18n/format';
import type { Locale } from '#app/i18n/locales';
import { gateTitle, itemTitle, itemWhy } from '#app/i18n/outcome-words.server';
import { pointsTable } from '#app/i18n/rule-words.server';
import { env } from '#app/infra/env.server';

const rulesOf = (programme: Programme, today: PlainDate) => ruleSetFor(env.RULE_FAMILY, programme, today);
const termOf = (rules: RuleSet, permit: RuleSet['terms'][number]['permit']) =>
  rules.terms.find((term) => term.permit === permit);

/** The figures of the home page, from the rules in force. */
export function homeFigures(today: PlainDate) {
  const card = rulesOf('kandas-card', today);
  const visa = rulesOf('valuable-skills-visa', today);
  const days = [...card.lanes, ...visa.lanes].map((lane) => lane.days);
  return {
    cardYears: termOf(card, 'card')?.years ?? 0,
    visaDays: termOf(visa, 'visa')?.days ?? 0,
    residenceYears: termOf(visa, 'residence')?.years ?? 0,
    from: Math.min(...days),
    to: Math.max(...days),
  };
}

/** What a tier of the rating gives on the card, and on the visa alike. */
export function tierPoints(today: PlainDate) {
  const rules = rulesOf('kandas-card', today);
  return (['A', 'B', 'C'] as const).map((tier) => ({
    tier,
    points: evaluate(rules, { route: 'professional', occupationTier: tier }, { today }).total,
  }));
}

/** Everything a programme's page says that follows from the rules in force: conditions, points, terms, documents. */
export function programmePage(locale: Locale, programme: Programme, today: PlainDate) {
  const rules = rulesOf(programme, today);
  const t = translateFor(locale);
  return {
    terms: termLines(locale, rules),
    gates: rules.gates.map(({ code }) => ({
      code,
      title: gateTitle(locale, code),
      text: gateText(locale, rules, code),
    })),
    origins: programme === 'kandas-card' ? originProofs(locale) : [],
    lanes: rules.lanes.map(({ lane, from, days }) => ({
      key: lane,
      lane: t(`eligibility.lane.${lane}`),
      points: from > 0 ? t('info.programme.decide.laneFrom', { points: from }) : t('info.programme.decide.laneBelow'),
      days: t('eligibility.laneDays', { days }),
    })),
    routes: routes[programme].map((route) => ({
      route,
      title: t('info.programme.decide.route', { route: t(`status.route.${route}`) }),
      rules: pointsTable(locale, rules, route),
    })),
    deficient: listOf(
      locale,
      labourDeficientRegions(rules.family)
        .map((code) => regionName(locale, code))
        .sort(compareWords(locale)),
    ),
    documents: documentGroups(locale, rules),
  };
}

function termLines(locale: Locale, rules: RuleSet): string[] {
  const t = translateFor(locale);
  const lines = rules.terms.map(({ permit, years = 0, days = 0, starts }) =>
    permit === 'residence' && starts === 'separate-application'
      ? t('info.programme.term.residenceLater', { years })
      : t(`info.programme.term.${permit}`, permit === 'visa' ? { days } : { years }),
  );
  return [...lines, t('info.programme.term.passport')];
}

function gateText(locale: Locale, { programme, family }: RuleSet, code: string): string {
  const at = (name: string) => messageKey(`info.programme.${programme}.gate.${name}`);
  const key = (family === 'law' && at(`${code}law`)) || at(code);
  return key ? translateFor(locale)(key) : '';
}

const proofs = ['identity-document', 'foreign-authority', 'commission', 'lineage'] as const;
const originProofs = (locale: Locale) => proofs.map((proof) => translateFor(locale)(`options.originProof.${proof}`));

type Group = 'always' | 'depends' | 'arrival';

/** Each document once, under the first group that asks it. */
function documentGroups(locale: Locale, { documents }: RuleSet) {
  const groupOf = ({ when, stage, required }: RuleSet['documents'][number]): Group =>
    stage === 'arrival' ? 'arrival' : 'always' in when && required ? 'always' : 'depends';
  const listed = new Map(documents.map((rule) => [rule.item, { rule, group: groupOf(rule) }]));
  return (['always', 'depends', 'arrival'] as const)
    .map((group) => ({
      group,
      documents: [...listed.values()]
        .filter((each) => each.group === group)
        .map(({ rule: { item } }) => ({ item, title: itemTitle(locale, item), why: itemWhy(locale, item) })),
    }))
    .filter(({ documents: all }) => all.length > 0);
}

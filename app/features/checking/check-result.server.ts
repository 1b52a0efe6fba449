import { assess } from '#app/domain/application/assess';
import { factsOf } from '#app/domain/application/facts-of';
import { type Programme, programmes, type Route } from '#app/domain/application/pages';
import type { QuestionName } from '#app/domain/application/questions';
import type { PlainDate } from '#app/domain/basics/plain-date';
import type { GateResult, Outcome } from '#app/domain/eligibility/outcome';
import { ruleSetNamed } from '#app/domain/programmes/rule-sets';
import { answerInWords, questionLabel } from '#app/i18n/answer-words.server';
import { translateFor } from '#app/i18n/catalogues';
import { formatNumber } from '#app/i18n/format';
import type { Locale } from '#app/i18n/locales';
import { laneWords, wordedOutcome } from '#app/i18n/outcome-words.server';
import { env } from '#app/infra/env.server';
import { type Check, namesOn, pagesOfCheck } from './check';

const mostImprovements = 3;

const outcomeOf = ({ programme, route, answers }: Check, today: PlainDate): Outcome =>
  assess({ programme, facts: factsOf(answers, route), today, family: env.RULE_FAMILY });

/** Filing gates (consent) and capacity (quota) are settled later: they say nothing about the person. */
const countGates = ({ gates }: Outcome, state: 'not-met' | 'unknown') =>
  gates.filter((gate) => gate.kind === 'grant' && gate.state === state).length;

/** How it stands in a word: something is not met, something is not yet known, or everything is met. */
function verdictOf(outcome: Outcome) {
  const notMet = countGates(outcome, 'not-met');
  const unknown = countGates(outcome, 'unknown');
  if (notMet > 0) return { answer: 'no' as const, count: notMet };
  return unknown > 0 ? { answer: 'unknown' as const, count: unknown } : { answer: 'yes' as const, count: 0 };
}

/** The result of a check in words: conditions, points, lane, documents, what would help, what was answered. */
export function checkResult(locale: Locale, check: Check, today: PlainDate) {
  const t = translateFor(locale);
  const outcome = outcomeOf(check, today);
  const { lanes } = ruleSetNamed(check.programme, outcome.ruleSet);
  const best = lanes[0];
  const daysOf = (lane: Outcome['lane']) => lanes.find((each) => each.lane === lane)?.days ?? outcome.laneDays;
  const worded = wordedOutcome(locale, outcome);
  const open = outcome.lane !== outcome.laneAtMost;
  return {
    programme: check.programme,
    route: check.route,
    verdict: verdictOf(outcome),
    total: outcome.total,
    totalAtMost: outcome.totalAtMost,
    /** Nobody is called weak while a better lane is still possible. */
    lane: open && outcome.lane === 'advised' ? null : worded.lane,
    laneAtMost: open ? laneWords(locale, outcome.laneAtMost, daysOf(outcome.laneAtMost)) : null,
    best: best ? { from: best.from, words: t(`eligibility.lane.${best.lane}`) } : null,
    gates: worded.gates.map((gate, at) => ({ ...gate, ...whatHelps(check, outcome.gates[at], gate.cure) })),
    criteria: worded.criteria,
    improvements: singlesFirst(outcome, worded.improvements),
    documents: {
      required: worded.documents.filter(({ required, stage }) => required && stage === 'filing'),
      perhaps: worded.documents.filter(({ required, stage }) => !required && stage === 'filing'),
      arrival: worded.documents.filter(({ stage }) => stage === 'arrival'),
    },
    other: otherProgramme(locale, check, today),
    answers: answersInWords(locale, check),
  };
}

const factOf: Partial<Record<QuestionName, string>> = {
  citizenship: 'citizenships',
  languageKk: 'languages',
  languageRu: 'languages',
  languageEn: 'languages',
  ownershipPercent: 'ownershipShare',
};

/** What is not yet known is answered on a page of the check; only what is not met needs a cure. */
function whatHelps(check: Check, gate: GateResult | undefined, cure: string | null) {
  if (gate?.state !== 'unknown') return { cure, answerOn: null };
  const missing = (name: QuestionName) =>
    check.answers[name] === undefined && gate.facts.includes(factOf[name] ?? name);
  const page = pagesOfCheck(check).find((each) => namesOn(each).some(missing));
  return { cure: gate.cure?.code === 'answer' ? null : cure, answerOn: page?.id ?? null };
}

/** Single changes; a pair only where no single one helps. */
function singlesFirst<T>({ improvements }: Outcome, worded: readonly T[]): T[] {
  const singles = worded.filter((_, at) => improvements[at]?.phrases.length === 1);
  return (singles.length > 0 ? singles : worded).slice(0, mostImprovements);
}

/** The nearest route of the other programme. */
const counterpart: Record<Route, Route> = {
  professional: 'listed-profession',
  business: 'listed-profession',
  'listed-profession': 'professional',
  'exceptional-achievement': 'professional',
};

/** The other permit with the same answers. A card is shown beside the visa only to those who said they are Kazakh, or have not been asked. */
function otherProgramme(locale: Locale, check: Check, today: PlainDate) {
  const { originProof } = check.answers;
  const kazakh = originProof !== undefined && originProof !== 'none';
  if (check.programme === 'kandas-card' ? !kazakh || check.route === 'business' : originProof === 'none') return null;
  const programme = programmes.find((each) => each !== check.programme) as Programme;
  const route = counterpart[check.route];
  const outcome = outcomeOf({ programme, route, answers: check.answers }, today);
  const best = ruleSetNamed(programme, outcome.ruleSet).lanes.find(({ lane }) => lane === outcome.laneAtMost);
  const { title, days } = laneWords(locale, outcome.laneAtMost, best?.days ?? outcome.laneDays);
  return {
    programme,
    route,
    points: formatNumber(locale, outcome.total),
    most: formatNumber(locale, outcome.totalAtMost),
    lane: title,
    days,
  };
}

function answersInWords(locale: Locale, check: Check) {
  return pagesOfCheck(check).map((page) => ({
    page: page.id,
    rows: namesOn(page).map((name) => {
      const value = check.answers[name];
      return {
        key: name,
        label: questionLabel(locale, name),
        value: value === undefined ? '' : answerInWords(locale, name, value),
      };
    }),
  }));
}

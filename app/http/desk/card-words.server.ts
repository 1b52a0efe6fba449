import type { CaseFile } from '#app/data/case-file.server';
import type { CheckRow } from '#app/domain/application/check-rows';
import { itemOf } from '#app/domain/application/entries';
import { type RuleCard, ruleCardOf } from '#app/domain/application/rule-card';
import { ruleSetNamed } from '#app/domain/programmes/rule-sets';
import { requirementWords, sourceWords } from '#app/i18n/difference-words.server';
import { criterionTitle, gateTitle, itemTitle } from '#app/i18n/outcome-words.server';
import type { RuleCardView } from '#app/ui/desk/review/review-view';
import type { OfficerContext } from '../audience.server';
import { words } from './outcome-words.server';

type Context = Pick<OfficerContext, 'locale' | 't'>;

/** Rows that the same rules govern share one card. */
export const cardKeyOf = ({ check, item, question }: CheckRow): string =>
  item ? `paper.${itemOf(item)}` : `${check}.${question ?? 'entry'}`;

export function cardView(context: Context, file: CaseFile, row: CheckRow): RuleCardView {
  const { locale, t } = context;
  const { programme, route } = file.application;
  const ruleSet = ruleSetNamed(programme, file.outcome.ruleSet);
  const card = ruleCardOf(row, { ruleSet, programme, route, outcome: file.outcome });
  const item = row.item ? itemOf(row.item) : null;
  const gates = card.gates.map(({ code }) => gateTitle(locale, code));
  const asked = card.gates.filter(({ alternatives }) => !alternatives).flatMap(({ requirements }) => requirements);
  const either = card.gates.filter(({ alternatives }) => alternatives).flatMap(({ requirements }) => requirements);
  return {
    title: item ? itemTitle(locale, item) : (gates[0] ?? t(`status.check.${row.check}`)),
    serves: [...gates, ...card.criteria.map(({ code, max }) => pointsLine(context, code, max))],
    sources: sourcesOf(context, card),
    asked: [
      ...(item ? [] : asked.map((each) => requirementWords(locale, each))),
      ...(card.document?.maxAgeDays ? [t('reviewLaw.maxAge', { days: card.document.maxAgeDays })] : []),
    ],
    accepted: item ? acceptedFor(context, item) : either.map((each) => requirementWords(locale, each)),
    tolerated: words(t, `desk.card.${row.check}.accept`),
    never: (item && words(t, `reviewLaw.never.${item}`)) || words(t, `desk.card.${row.check}.never`),
  };
}

const pointsLine = ({ locale, t }: Context, code: string, max: number) =>
  t('reviewLaw.points', { title: criterionTitle(locale, code), max });

/** Every place once: the rule set's own, and the articles a refusal would rest on. */
function sourcesOf({ locale, t }: Context, { gates, criteria }: RuleCard): string[] {
  const own = [...gates, ...criteria].map(({ source }) => sourceWords(locale, source));
  const acts = gates.flatMap((gate) => gate.acts.map(({ at }) => t('reviewLaw.act', { at })));
  return [...new Set([...acts, ...own])];
}

/** The papers the applicant was told are accepted, numbered in the catalogue from 1. */
function acceptedFor({ t }: Context, item: string): string[] {
  const found: string[] = [];
  for (let at = 1; at <= 9; at += 1) {
    const text = words(t, `documents.accepts.${item}.${at}`);
    if (!text) break;
    found.push(text);
  }
  return found;
}

import { menteesIn } from '../application/derive-skills';
import type { Entry } from '../application/lists';
import type { Programme } from '../application/pages';
import type { Answers } from '../application/questions';
import { pass, refuse, type Verdict } from '../basics/verdict';

/**
 * What a grant sets beside its days: the place of arrival, and conditions by code. What the office asks after arrival
 * follows from the programme; a plan to teach is an obligation once an officer has confirmed it. Sources: the model,
 * 2.1 P5, P7, 2.2 V6, V8, sections 4 and 5.
 */
export const grantConditions = {
  'medical-form': { programme: 'valuable-skills-visa', chosen: false },
  'housing-consent': { programme: 'valuable-skills-visa', chosen: false },
  mentoring: { chosen: true },
} as const satisfies Record<string, { programme?: Programme; chosen: boolean }>;
export type GrantCondition = keyof typeof grantConditions;
const grantConditionCodes = Object.keys(grantConditions) as GrantCondition[];

/** Whom the holder has undertaken to teach, and for how long at most. */
export interface Mentoring {
  people: number;
  months: number;
}

export interface GrantTerms {
  /** The first place of arrival first. */
  regions: string[];
  conditions: GrantCondition[];
  mentoring: Mentoring | null;
}

interface Applied {
  programme: Programme;
  answers: Answers;
  entries: readonly Entry[];
}

const regionQuestions = ['firstRegion', 'secondRegion', 'thirdRegion'] as const;

export const rankedRegions = (answers: Answers): string[] =>
  regionQuestions.flatMap((name) =>
    typeof answers[name] === 'string' && answers[name] ? [String(answers[name])] : [],
  );

/** The plan to teach, as far as its list says it; null without one. */
export function mentoringOf({ answers, entries }: Pick<Applied, 'answers' | 'entries'>): Mentoring | null {
  if (answers.mentoringPlan !== true) return null;
  const rows = menteesIn(entries.filter(({ list }) => list === 'mentees')).filter(({ local }) => local);
  return {
    people: rows.reduce((sum, { count }) => sum + count, 0),
    months: rows.reduce((most, { months }) => Math.max(most, months), 0),
  };
}

/** The conditions that can stand in this grant: those set by the programme, and those an officer confirms. */
export function conditionsOffered({ programme, ...of }: Applied): { code: GrantCondition; chosen: boolean }[] {
  return grantConditionCodes
    .filter((code) => {
      const { programme: only } = grantConditions[code] as { programme?: Programme };
      if (only && only !== programme) return false;
      return code !== 'mentoring' || mentoringOf(of) !== null;
    })
    .map((code) => ({ code, chosen: grantConditions[code].chosen }));
}

/** What an officer chose: another of the ranked regions first, and which of the offered conditions. */
export interface ChosenTerms {
  region: string | null;
  conditions: readonly string[];
}

/** The terms of a grant; without a choice all that is offered, and the regions as ranked. */
export function grantTerms(
  applied: Applied,
  chosen: ChosenTerms | null,
): Verdict<GrantTerms, 'region-not-ranked' | 'condition-not-offered'> {
  const ranked = rankedRegions(applied.answers);
  const offered = conditionsOffered(applied);
  const { region = null, conditions: wanted = [] } = chosen ?? {};
  if (region !== null && !ranked.includes(region)) return refuse('region-not-ranked');
  if (wanted.some((code) => !offered.some((each) => each.code === code))) return refuse('condition-not-offered');
  const conditions = offered
    .filter(({ code, chosen: confirmed }) => !confirmed || chosen === null || wanted.includes(code))
    .map(({ code }) => code);
  return pass({
    regions: region === null ? ranked : [region, ...ranked.filter((each) => each !== region)],
    conditions,
    mentoring: conditions.includes('mentoring') ? mentoringOf(applied) : null,
  });
}

import type { RuleSet } from '../eligibility/rule-set';
import { labourDeficientRegions, regions } from './regions';

/** Where each region lies on a map of equal squares, seven wide and five high: west on the left, north above. */
export const tiles: Readonly<Record<string, readonly [column: number, row: number]>> = {
  'KZ-39': [3, 1],
  'KZ-59': [4, 1],
  'KZ-55': [5, 1],
  'KZ-27': [1, 2],
  'KZ-15': [2, 2],
  'KZ-11': [4, 2],
  'KZ-71': [5, 2],
  'KZ-10': [6, 2],
  'KZ-63': [7, 2],
  'KZ-23': [1, 3],
  'KZ-62': [4, 3],
  'KZ-35': [5, 3],
  'KZ-47': [1, 4],
  'KZ-43': [3, 4],
  'KZ-61': [4, 4],
  'KZ-31': [5, 4],
  'KZ-19': [6, 4],
  'KZ-33': [7, 4],
  'KZ-79': [4, 5],
  'KZ-75': [6, 5],
};

/** Up to so many places may be named, the first the dearest. */
export const ranks = ['firstRegion', 'secondRegion', 'thirdRegion'] as const;

/** The ranking as it is asked for: known regions, each once, no gap. */
export const ranked = (codes: readonly unknown[]): string[] =>
  [...new Set(codes)]
    .filter((code): code is string => typeof code === 'string' && regions.some((region) => region.code === code))
    .slice(0, ranks.length);

/** Pressing a region: one that is chosen goes, another comes last; a fourth takes the place of the third. */
export function pressed(chosen: readonly string[], code: string): string[] {
  if (chosen.includes(code)) return chosen.filter((each) => each !== code);
  return [...chosen.slice(0, ranks.length - 1), code];
}

/** One place further up. */
export function raised(chosen: readonly string[], code: string): string[] {
  const at = chosen.indexOf(code);
  const before = chosen[at - 1];
  return at < 1 || before === undefined ? [...chosen] : chosen.with(at - 1, code).with(at, before);
}

/**
 * What a labour-deficient region gives and asks, by family. `law`: Law on Population Migration No. 477-IV, article 23
 * (resettlement within the regional quota; amounts in monthly calculation indices as announced for 2026).
 */
const arrivalTerms = {
  paper: { gives: ['points'], asks: ['first-choice', 'voluntary'] },
  law: { gives: ['points', 'allowance', 'rent'], asks: ['first-choice', 'voluntary', 'five-years'] },
} as const;

export interface ArrivalTerms {
  regions: readonly string[];
  points: number;
  gives: readonly string[];
  asks: readonly string[];
}

/** The regions a rule set gives points for, and on what terms. */
export function arrivalTermsOf({ family, criteria }: Pick<RuleSet, 'family' | 'criteria'>): ArrivalTerms {
  const points = Math.max(0, ...criteria.filter(({ say }) => say === 'region').map(({ max }) => max));
  return { regions: labourDeficientRegions(family), points, ...arrivalTerms[family] };
}

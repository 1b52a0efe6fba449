/** What a person may have finished, and the level of the rules it counts as. Source: the model, 2.1 P1 and 2.2 V1. */
export const degreeLevels = [
  'doctorate',
  'residency',
  'master',
  'specialist',
  'bachelor',
  'vocational',
  'portfolio',
] as const;
export type DegreeLevel = (typeof degreeLevels)[number];

const countsAs: Record<DegreeLevel, string> = {
  doctorate: 'doctorate',
  residency: 'master',
  master: 'master',
  specialist: 'bachelor',
  bachelor: 'bachelor',
  vocational: 'vocational',
  portfolio: 'portfolio',
};

/** The highest first; a portfolio stands above vocational training where it counts at all (2.2 V1). */
const order = ['doctorate', 'master', 'bachelor', 'portfolio', 'vocational'];

export const isDegreeLevel = (text: unknown): text is DegreeLevel => degreeLevels.some((each) => each === text);
export const qualificationOf = (level: DegreeLevel): string => countsAs[level];

/** The entry that counts: the highest, of equals the first one given. Null without any. */
export function highestDegree<E extends { level: DegreeLevel }>(degrees: readonly E[]): E | null {
  const rank = ({ level }: E) => order.indexOf(countsAs[level]);
  return degrees.reduce<E | null>((best, each) => (best && rank(best) <= rank(each) ? best : each), null);
}

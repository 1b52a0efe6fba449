/** Referees of the exceptional route: two, independent (the model, 2.2: no relatives, no employers of the last 3 years). */
export interface Referee {
  relative: boolean;
  employer: boolean;
}

export const EMPLOYER_WITHIN_YEARS = 3;
const isIndependent = ({ relative, employer }: Referee): boolean => !relative && !employer;
export const countIndependent = (referees: readonly Referee[]): number => referees.filter(isIndependent).length;

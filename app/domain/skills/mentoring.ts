/** People a person undertakes to teach, one row for a person or a group. */
export interface Mentees {
  count: number;
  months: number;
  /** They work in Kazakhstan. */
  local: boolean;
}

/** What a plan must hold to count. Source: the model, 2.1 P5 and 2.2 V6. */
export const mentoringAsked = {
  'kandas-card': { people: 1, months: 1 },
  'valuable-skills-visa': { people: 2, months: 12 },
} as const;

/** Local people with at least this many months. */
export const menteesFor = (rows: readonly Mentees[], months: number): number =>
  rows.reduce((sum, row) => (row.local && row.months >= months ? sum + row.count : sum), 0);

export function isMentoringPlan(rows: readonly Mentees[], programme: keyof typeof mentoringAsked): boolean {
  const { people, months } = mentoringAsked[programme];
  return menteesFor(rows, months) >= people;
}

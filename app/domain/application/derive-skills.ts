import { type DegreeLevel, highestDegree, isDegreeLevel, qualificationOf } from '../skills/degrees';
import { type Employment, experienceOf } from '../skills/employment';
import { isMentoringPlan, type Mentees } from '../skills/mentoring';
import { parseMonth } from '../skills/month';
import { countIndependent, type Referee } from '../skills/referees';
import type { Derive } from './derived';
import type { Entry } from './lists';

type Entries = readonly Entry[];
const number = (value: unknown, otherwise: number) => (typeof value === 'number' ? value : otherwise);

export const degreesIn = (entries: Entries): { id: string; level: DegreeLevel; country?: string }[] =>
  entries.flatMap(({ id, answers: { degreeLevel, degreeCountry } }) =>
    isDegreeLevel(degreeLevel)
      ? [{ id, level: degreeLevel, ...(typeof degreeCountry === 'string' && { country: degreeCountry }) }]
      : [],
  );

/** Periods that can be counted: those with a beginning. */
export const employmentsIn = (entries: Entries): Employment[] =>
  entries.flatMap(({ id, answers }) => {
    const from = parseMonth(answers.jobFrom);
    if (!from) return [];
    const until = parseMonth(answers.jobUntil);
    return [{ id, from, until, share: number(answers.jobShare, 100), relevant: answers.jobRelevant === true }];
  });

export const menteesIn = (entries: Entries): Mentees[] =>
  entries.map(({ answers: { menteesCount, menteesMonths, menteesLocal } }) => ({
    count: number(menteesCount, 0),
    months: number(menteesMonths, 0),
    local: menteesLocal === true,
  }));

/** Who has not said that a referee is independent does not count them. */
export const refereesIn = (entries: Entries): Referee[] =>
  entries.map(({ answers: { refereeRelative, refereeEmployer } }) => ({
    relative: refereeRelative !== false,
    employer: refereeEmployer !== false,
  }));

export const deriveQualification: Derive = (entries) => {
  const highest = highestDegree(degreesIn(entries));
  return highest ? { qualification: qualificationOf(highest.level) } : {};
};

export const deriveExperience: Derive = (entries, { today }) => ({
  experienceYears: experienceOf(employmentsIn(entries), today).years,
});

export const deriveStanding: Derive = (entries) => {
  const classes = entries.flatMap(({ answers }) => answers.achievementClass ?? []);
  return { standing: [...new Set(classes.map(String))] };
};

export const deriveMentoring: Derive = (entries, { programme }) => ({
  mentoringPlan: isMentoringPlan(menteesIn(entries), programme),
});

export const deriveReferees: Derive = (entries) => ({ referees: countIndependent(refereesIn(entries)) });

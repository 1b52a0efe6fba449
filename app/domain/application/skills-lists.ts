import { occupationNamed } from '../rating/occupations';
import type { EntryAround, ListOfEntries } from './lists';
import type { Answers } from './questions';
import { wrongSpan } from './spans';

const professional = ['professional', 'listed-profession', 'exceptional-achievement'] as const;
const occupation = ['occupation', 'field'] as const;

const isLicenceAsked = ({ achievementClass }: Answers, { answers }: EntryAround) => {
  const field = answers.field ?? occupationNamed(String(answers.occupation))?.field;
  return achievementClass === 'licence' && (field === 'health' || field === 'education');
};

/** What a person has finished; the highest counts. Source: the model, 2.1 P1 and 2.2 V1. */
export const qualifications: ListOfEntries = {
  section: 'skills',
  after: occupation,
  routes: professional,
  asks: ['degreeLevel', 'degreeField', 'degreeInstitution', 'degreeCountry', 'degreeYear'],
  named: ['degreeField', 'degreeInstitution'],
  max: 10,
  gives: ['qualification'],
  none: { qualification: 'none' },
};

/** Working life to the month, all of it: experience is counted from it. Source: the model, 2.1 P2 and 2.2 V2. */
export const employments: ListOfEntries = {
  section: 'skills',
  after: occupation,
  routes: professional,
  asks: ['jobEmployer', 'jobCountry', 'jobTitle', 'jobRelevant', 'jobFrom', 'jobUntil?', 'jobShare?'],
  named: ['jobEmployer'],
  max: 30,
  wrong: wrongSpan('jobFrom', 'jobUntil'),
  gives: ['experienceYears'],
  none: { experienceYears: 0 },
};

/** Standing (card) or the field's own achievements (visa), each with its paper. Source: the model, 2.1 P4 and 2.2 V4. */
export const achievements: ListOfEntries = {
  section: 'skills',
  after: occupation,
  routes: professional,
  asks: ['achievementClass', 'achievementWhat', 'achievementYear'],
  named: ['achievementWhat'],
  max: 12,
  papers: [
    {
      item: 'standing',
      when: (entry, around) => !isLicenceAsked(entry, around),
      because: 'document-claimed',
      maxFiles: 3,
      instead: true,
    },
    // The licence to practise is an item of the checklist already: one paper is enough.
    {
      item: 'standing',
      when: isLicenceAsked,
      because: 'document-claimed',
      required: false,
      maxFiles: 3,
      instead: true,
    },
  ],
  gives: ['standing'],
  none: { standing: [] },
};

/** Whom a person undertakes to teach. Source: the model, 2.1 P5 and 2.2 V6. */
export const mentees: ListOfEntries = {
  section: 'skills',
  after: ['offer', 'offer-details'],
  routes: professional,
  asks: ['menteesWho', 'menteesCount', 'menteesMonths', 'menteesLocal', 'menteesGoals'],
  named: ['menteesWho'],
  max: 10,
  gives: ['mentoringPlan'],
  none: { mentoringPlan: false },
};

/** Who speaks for a person of exceptional achievement. Source: the model, 2.2 VG4. */
export const referees: ListOfEntries = {
  section: 'skills',
  after: 'recommendation',
  routes: ['exceptional-achievement'],
  asks: [
    'refereeName',
    'refereePosition',
    'refereeOrganisation',
    'refereeContact',
    'refereeRelative',
    'refereeEmployer',
  ],
  named: ['refereeName'],
  max: 6,
  gives: ['referees'],
  none: { referees: 0 },
};

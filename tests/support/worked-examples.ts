import type { Programme } from '#app/domain/application/pages';
import type { Facts } from '#app/domain/eligibility/facts';

interface Example {
  name: string;
  programme: Programme;
  facts: Facts;
  points: readonly number[];
  total: number;
  lane: string;
}

const developer: Facts = {
  route: 'professional',
  qualification: 'bachelor',
  experienceYears: 4,
  occupationTier: 'B',
  standing: ['prizes'],
  jobOffer: true,
  mentoringPlan: false,
  languages: { kk: 'A1' },
  firstRegion: 'KZ-75',
};
const aiEngineer: Facts = {
  route: 'listed-profession',
  occupation: '2512-ai-engineer',
  field: 'it',
  qualification: 'bachelor',
  experienceYears: 5,
  standing: ['open-source'],
  jobOffer: false,
  mentoringPlan: false,
  languages: { en: 'C1' },
  firstRegion: 'KZ-71',
};

const coach: Facts = {
  route: 'exceptional-achievement',
  occupation: '3422-sports-coach',
  qualification: 'vocational',
  experienceYears: 8,
  standing: ['international-medals', 'national-team', 'federation-category'],
  jobOffer: true,
  mentoringPlan: true,
  languages: {},
  firstRegion: 'KZ-71',
};

/** The worked examples of the model, section 2: people whose points are counted there by hand. */
export const examples: readonly Example[] = [
  {
    name: 'nurse',
    programme: 'kandas-card',
    facts: {
      route: 'professional',
      qualification: 'bachelor',
      experienceYears: 6,
      occupationTier: 'A',
      standing: [],
      jobOffer: false,
      mentoringPlan: false,
      languages: { kk: 'A2' },
      firstRegion: 'KZ-55',
    },
    points: [15, 15, 20, 0, 0, 5, 5],
    total: 60,
    lane: 'fast',
  },
  {
    name: 'developer',
    programme: 'kandas-card',
    facts: developer,
    points: [15, 10, 14, 5, 7, 3, 0],
    total: 54,
    lane: 'panel',
  },
  {
    name: 'developer with a plan and a region',
    programme: 'kandas-card',
    facts: { ...developer, mentoringPlan: true, firstRegion: 'KZ-62' },
    points: [15, 10, 14, 5, 10, 3, 5],
    total: 62,
    lane: 'fast',
  },
  {
    name: 'professor',
    programme: 'kandas-card',
    facts: {
      route: 'professional',
      qualification: 'doctorate',
      experienceYears: 20,
      occupationTier: 'C',
      standing: ['publications', 'patents', 'leadership'],
      jobOffer: false,
      mentoringPlan: true,
      languages: { kk: 'C1' },
      firstRegion: 'KZ-75',
    },
    points: [25, 20, 8, 15, 3, 5, 0],
    total: 76,
    lane: 'fast',
  },
  {
    name: 'neurosurgeon',
    programme: 'valuable-skills-visa',
    facts: {
      route: 'listed-profession',
      occupation: '2212-neurosurgeon',
      qualification: 'master',
      experienceYears: 8,
      standing: ['licence'],
      jobOffer: true,
      mentoringPlan: false,
      languages: { kk: 'A2' },
      firstRegion: 'KZ-75',
    },
    points: [17, 20, 20, 5, 10, 0, 5, 0],
    total: 77,
    lane: 'fast',
  },
  {
    name: 'AI engineer',
    programme: 'valuable-skills-visa',
    facts: aiEngineer,
    points: [14, 15, 20, 5, 0, 0, 2, 0],
    total: 56,
    lane: 'council',
  },
  {
    name: 'AI engineer with a plan',
    programme: 'valuable-skills-visa',
    facts: { ...aiEngineer, mentoringPlan: true },
    points: [14, 15, 20, 5, 0, 5, 2, 0],
    total: 61,
    lane: 'fast',
  },
  {
    name: 'coach, endorsed',
    programme: 'valuable-skills-visa',
    facts: { ...coach, endorsement: true },
    points: [8, 20, 14, 15, 10, 5, 0, 0],
    total: 72,
    lane: 'fast',
  },
  {
    name: 'coach',
    programme: 'valuable-skills-visa',
    facts: coach,
    points: [8, 20, 14, 15, 10, 5, 0, 0],
    total: 72,
    lane: 'council',
  },
];

/** The facts of one of them. */
export function factsOfExample(name: string): Facts {
  const found = examples.find((each) => each.name === name);
  if (!found) throw new Error(`no worked example ${name}`);
  return found.facts;
}

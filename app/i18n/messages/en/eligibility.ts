import type { MessageTree } from '../../words';
import { items } from './eligibility-items';
import { reasons } from './eligibility-reasons';

export const eligibility = {
  gate: {
    KG1: {
      title: 'At least 18 years old',
    },
    KG2: {
      title: 'Not a citizen of Kazakhstan',
    },
    KG3: {
      title: 'Kazakh origin',
    },
    KG4: {
      title: 'Profession or business',
    },
    KG5: {
      title: 'Passport valid for more than 180 days',
    },
    KG6: {
      title: 'No entry ban, fresh police certificate',
    },
    KG7: {
      title: 'Consent and place of arrival',
    },
    VG1: {
      title: 'At least 18 years old',
    },
    VG2: {
      title: 'Passport valid for more than 180 days',
    },
    VG3: {
      title: 'Field and profession',
    },
    VG4: {
      title: 'Listed profession or exceptional achievement',
    },
    VG5: {
      title: 'Two years of experience',
    },
    VG6: {
      title: 'No entry ban, fresh police certificate',
    },
    VG7: {
      title: 'A free place in the sector’s quota',
    },
    VG8: {
      title: 'Solvency',
    },
    VG9: {
      title: 'Not a citizen of Kazakhstan',
    },
    VG10: {
      title: 'Consent and first region',
    },
  },
  criterion: {
    P1: {
      title: 'Qualification',
    },
    P2: {
      title: 'Relevant experience in the last 10 years',
    },
    P3: {
      title: 'Profession’s tier in the rating',
    },
    P4: {
      title: 'Professional standing',
    },
    P5: {
      title: 'Contribution to Kazakhstan',
    },
    P6: {
      title: 'Language',
    },
    P7: {
      title: 'Labour-deficient region',
    },
    B1: {
      title: 'Years of operation',
    },
    B2: {
      title: 'Mean revenue of the last two years',
    },
    B3: {
      title: 'Staff',
    },
    B4: {
      title: 'Planned investment in Kazakhstan',
    },
    B5: {
      title: 'Planned local jobs',
    },
    B6: {
      title: 'Language',
    },
    B7: {
      title: 'Labour-deficient region',
    },
    V1: {
      title: 'Qualification',
    },
    V2: {
      title: 'Experience in the profession, last 10 years',
    },
    V3: {
      title: 'Profession’s tier in the rating',
    },
    V4: {
      title: 'Achievements in the field',
    },
    V5: {
      title: 'Job offer or host institution',
    },
    V6: {
      title: 'Mentoring plan for local workers',
    },
    V7: {
      title: 'Languages',
    },
    V8: {
      title: 'Labour-deficient region',
    },
  },
  state: {
    met: 'Met',
    'not-met': 'Not met',
    unknown: 'Not yet known',
  },
  grantable: {
    yes: 'Every condition for a grant is met.',
    no: 'A condition for a grant is not met.',
    unknown: 'Some conditions are not yet known.',
  },
  lane: {
    fast: 'Fast lane',
    panel: 'Panel',
    council: 'Council of the field',
    advised: 'Strengthening advised',
  },
  laneMeaning: {
    fast: 'An officer decides without a panel.',
    panel: 'A panel of experts looks at the application before the decision.',
    council: 'The council of the field looks at the application before the decision.',
    advised:
      'You may file now. The suggestions below would make the application stronger; a low score is never a ground for refusal.',
  },
  laneDays: '{days, plural, one {# working day} other {# working days}}',
  points: '{points} of {max}',
  basis: {
    claimed: 'On what the applicant stated',
    verified: 'On what has been verified',
    'verified-else-claimed': 'On what has been verified, otherwise on what the applicant stated',
  },
  source: {
    model: 'Model of the portal, {at}',
    paper: 'Concept of the Kandas Card and the valuable-skills visa, {at}',
    'migration-law': 'Law on Population Migration No. 477-IV of 22 July 2011, article {at}',
    'order-49': 'Order No. 49 of 20 February 2023, list of in-demand professions, point {at}',
  },
  fact: {
    route: 'Route',
    birthDate: 'Date of birth',
    citizenships: 'Citizenship',
    originProof: 'Proof of Kazakh origin',
    commissionAsked: 'Regional commission asked',
    occupation: 'Profession',
    occupationTier: 'Tier of the profession',
    field: 'Field',
    qualification: 'Qualification',
    experienceYears: 'Years of experience',
    standing: 'Professional standing',
    jobOffer: 'Job offer',
    mentoringPlan: 'Mentoring plan',
    languages: 'Languages',
    firstRegion: 'First region',
    passportIssuedOn: 'Passport issued on',
    passportExpiry: 'Passport valid until',
    policeCertificateDate: 'Date of the police certificate',
    entryBan: 'Entry ban',
    consent: 'Consent to data processing',
    petition: 'Petition of a ministry',
    petitionAsked: 'Petition asked for',
    referees: 'Number of referees',
    endorsement: 'Endorsement of the field’s council',
    solvency: 'Solvency',
    yearsOperating: 'Years of operation',
    meanRevenueUsd: 'Mean revenue, USD',
    staff: 'Staff',
    plannedInvestmentUsd: 'Planned investment, USD',
    plannedJobs: 'Planned local jobs',
    ownershipShare: 'Share of ownership',
    ownershipMonths: 'Months of ownership',
    executiveControlMonths: 'Months of executive control',
    businessRegisteredIn: 'Where the business is registered',
    businessState: 'State of the business',
    family: 'Family members',
  },
  options: {
    yesNo: {
      yes: 'Yes',
      no: 'No',
    },
    route: {
      professional: 'High-level professional',
      business: 'Business owner',
      'listed-profession': 'Profession on the rating',
      'exceptional-achievement': 'Exceptional achievement',
    },
    originProof: {
      'identity-document': 'Entry “Kazakh” in a passport, identity card or birth record',
      'foreign-authority': 'Confirmation by a competent body of the country of origin',
      commission: 'Recommendation of the regional commission',
      lineage: 'Chain of civil records to a Kazakh ancestor',
      none: 'None of these',
    },
    qualification: {
      doctorate: 'Doctorate (PhD, candidate or doctor of sciences)',
      master: 'Master’s degree or residency',
      bachelor: 'Bachelor’s or specialist degree',
      vocational: 'Vocational education of two years or more',
      portfolio: 'No degree, a portfolio',
      none: 'None of these',
    },
    tier: {
      A: 'A — in strong demand',
      B: 'B — in demand',
      C: 'C — on the rating',
      unlisted: 'Not on the rating',
    },
    field: {
      science: 'Science',
      education: 'Education',
      health: 'Health care',
      industry: 'Industry',
      it: 'Information technology',
      sport: 'Sport',
      culture: 'Culture',
    },
    standing: {
      publications: 'Scientific publications',
      patents: 'Patents',
      prizes: 'Prizes and honours',
      licence: 'Licence or board certification',
      leadership: 'Leadership of a team or organisation',
      grants: 'Research grants',
      programme: 'Educational programme authored',
      accreditation: 'Role in accreditation',
      'pupil-results': 'Pupils’ results',
      'board-category': 'Qualification category',
      'new-method': 'New method of treatment or diagnosis',
      commissioning: 'Certified commissioning',
      'safety-licence': 'Safety licence',
      'product-in-use': 'Product in use',
      'open-source': 'Open-source maintainership',
      certification: 'Professional certification',
      'international-medals': 'International medals',
      'national-team': 'National team',
      'federation-category': 'Category of a federation',
      awards: 'Awards',
      exhibitions: 'Exhibitions or repertoire',
      collections: 'Works in collections',
    },
    language: {
      kk: 'Kazakh',
      ru: 'Russian',
      en: 'English',
    },
    languageLevel: {
      none: 'None',
      A1: 'A1 — beginner',
      A2: 'A2 — elementary',
      B1: 'B1 — intermediate',
      B2: 'B2 — upper intermediate',
      C1: 'C1 — advanced',
      C2: 'C2 — proficient',
    },
    businessRegisteredIn: {
      residence: 'In the country of residence',
      citizenship: 'In the country of citizenship',
      elsewhere: 'Elsewhere',
    },
    businessState: {
      operating: 'Operating',
      'ended-within-24-months': 'Sold or closed within the last 24 months',
      'ended-earlier': 'Sold or closed earlier',
    },
    family: {
      spouse: 'Spouse',
      child: 'Child under 14',
      'child-from-14': 'Child from 14 to 17',
    },
  },
  ...reasons,
  ...items,
} as const satisfies MessageTree;

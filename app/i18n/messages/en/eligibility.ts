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
      title: 'No entry ban, recent police certificate',
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
      title: 'Profession in demand or exceptional achievement',
    },
    VG5: {
      title: 'Two years of experience',
    },
    VG6: {
      title: 'No entry ban, recent police certificate',
    },
    VG7: {
      title: 'A free place in the quota of the field',
    },
    VG8: {
      title: 'Means to support yourself',
    },
    VG9: {
      title: 'Not a citizen of Kazakhstan',
    },
    VG10: {
      title: 'Consent and place of arrival',
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
      title: 'Professional achievements',
    },
    P5: {
      title: 'Contribution to Kazakhstan',
    },
    P6: {
      title: 'Language',
    },
    P7: {
      title: 'Region short of workers',
    },
    B1: {
      title: 'Years of operation',
    },
    B2: {
      title: 'Average revenue of the last two years',
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
      title: 'Region short of workers',
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
      title: 'Region short of workers',
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
    unknown: 'It is not yet known whether some conditions are met.',
  },
  lane: {
    fast: 'Fast review',
    panel: 'Review by an expert panel',
    council: 'Review by the council of the field',
    advised: 'Review by experts, strengthening advised',
  },
  laneMeaning: {
    fast: 'An officer decides without a panel.',
    panel: 'An expert panel reviews the application before the decision.',
    council: 'The council of the field reviews the application before the decision.',
    advised:
      'You can apply now; experts will review the application. The suggestions below would make it stronger; a low score is never a ground for refusal.',
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
    commissionAsked: 'Request to the regional commission',
    occupation: 'Profession',
    occupationTier: 'Tier of the profession',
    field: 'Field',
    qualification: 'Qualification',
    experienceYears: 'Years of experience',
    standing: 'Professional achievements',
    jobOffer: 'Job offer',
    offerConfirmed: 'Job offer confirmed by the employer',
    mentoringPlan: 'Mentoring plan',
    languages: 'Languages',
    firstRegion: 'First region',
    passportIssuedOn: 'Passport issued on',
    passportExpiry: 'Passport valid until',
    policeCertificateDate: 'Date of the police certificate',
    entryBan: 'Entry ban',
    consent: 'Consent to the processing of personal data',
    petition: 'Petition from a ministry',
    petitionAsked: 'Petition requested',
    referees: 'Number of referees',
    endorsement: 'Endorsement of the council of the field',
    solvency: 'Means to support yourself',
    yearsOperating: 'Years of operation',
    meanRevenueUsd: 'Average revenue, USD',
    staff: 'Staff',
    plannedInvestmentUsd: 'Planned investment, USD',
    plannedJobs: 'Planned local jobs',
    ownershipShare: 'Share of ownership',
    ownershipMonths: 'Months of ownership',
    executiveControlMonths: 'Months of managing the business',
    businessRegisteredIn: 'Where the business is registered',
    businessState: 'State of the business',
    family: 'Family members',
  },
  ...reasons,
  ...items,
} as const satisfies MessageTree;

import { standingOfCard } from '../application/questions';
import type { Condition } from '../eligibility/condition';
import type { Criterion, DocumentRule, Lever } from '../eligibility/rule-set';
import {
  bands,
  commonDocuments,
  commonLevers,
  degrees,
  document,
  familyDocuments,
  given,
  lever,
  listedTiers,
  model,
  onRoute,
  petition,
  proofsOfOrigin,
  reaches,
  tierPoints,
  unconfirmedOffer,
} from './common-rules';

/** The parts of the Kandas Card's rule sets. Source: the model, section 2.1. */
export const origin: Condition = {
  any: [
    ...proofsOfOrigin.map((proof): Condition => ({ fact: 'originProof', is: proof, say: `origin-${proof}` })),
    { awaiting: { fact: 'commissionAsked', is: true }, say: 'commission-asked' },
  ],
  say: 'origin',
  cure: 'ask-commission',
};

const onRating: Condition = { fact: 'tier', in: listedTiers, say: 'on-rating' };
const onSimplifiedList: Condition = { fact: 'onSimplifiedList', is: true, say: 'simplified-list' };

export const professionByPaper: Condition = {
  all: [
    { any: [onRating, onSimplifiedList, ...petition.any], say: 'profession', cure: 'profession-or-petition' },
    { points: 'P1', atLeast: 1, say: 'high-qualification', cure: 'high-qualification' },
    { points: 'P2', atLeast: 1, say: 'high-experience', cure: 'high-experience' },
  ],
};
export const professionByLaw: Condition = {
  any: [onRating, onSimplifiedList],
  say: 'profession',
  cure: 'profession-listed',
};

const control: Condition = {
  any: [
    {
      all: [
        { fact: 'ownershipShare', atLeast: 0.25 },
        { fact: 'ownershipMonths', atLeast: 12 },
      ],
      say: 'business-owned',
    },
    { fact: 'executiveControlMonths', atLeast: 12, say: 'business-led' },
  ],
  say: 'business-control',
  cure: 'business-control',
};
const registered = (places: string[]): Condition => ({
  presume: { fact: 'businessRegisteredIn', in: places },
  say: 'business-place',
  cure: 'business-place',
});
const running = (states: string[]): Condition => ({
  presume: { fact: 'businessState', in: states },
  say: 'business-state',
  cure: 'business-state',
});

export const businessByPaper: Condition = {
  all: [
    control,
    registered(['residence', 'citizenship']),
    running(['operating', 'ended-within-24-months']),
    {
      any: [
        { fact: 'plannedInvestmentUsd', moreThan: 0 },
        { fact: 'plannedJobs', moreThan: 0 },
      ],
      say: 'business-plan',
      cure: 'business-plan',
    },
    {
      any: [
        { points: 'B2', atLeast: 1 },
        { points: 'B3', atLeast: 1 },
      ],
      say: 'business-success',
      cure: 'business-success',
    },
  ],
};
export const businessByLaw: Condition = {
  all: [control, registered(['residence']), running(['operating'])],
};

const professional = ['professional'];
const business = ['business'];
const languageScore = {
  best: [
    given(reaches('kk', 'A2'), 5, 'language-kazakh'),
    given(reaches('kk', 'A1'), 3, 'language-kazakh'),
    given(reaches('ru', 'B1'), 3, 'language-russian'),
  ],
};
const regionScore = (regions: string[]) => given({ fact: 'firstRegion', in: regions }, 5);

const criterion = (
  code: string,
  max: number,
  say: string,
  rest: Omit<Criterion, 'code' | 'max' | 'say' | 'source'>,
) => ({
  code,
  max,
  say,
  source: model(`2.1 ${code}`),
  ...rest,
});

export const professionalCriteria = (regions: string[]): Criterion[] => [
  criterion('P1', 25, 'qualification', {
    routes: professional,
    about: 'qualification',
    score: {
      best: [
        given({ fact: 'qualification', is: 'doctorate' }, 25),
        given({ fact: 'qualification', is: 'master' }, 20),
        given({ fact: 'qualification', is: 'bachelor' }, 15),
        given({ fact: 'qualification', is: 'vocational' }, 10),
      ],
    },
    documents: ['diploma'],
  }),
  criterion('P2', 20, 'experience', {
    routes: professional,
    about: 'experienceYears',
    score: bands('experienceYears', [10, 20], [5, 15], [3, 10], [1, 5]),
    documents: ['employment', 'cv'],
  }),
  criterion('P3', 20, 'tier', {
    routes: professional,
    about: 'tier',
    score: { best: [...tierPoints, given({ fact: 'petition', is: true }, 8, 'tier-petition')] },
    documents: ['petition'],
  }),
  criterion('P4', 15, 'standing', {
    routes: professional,
    score: { sum: standingOfCard.map((each) => given({ fact: 'standing', includes: each }, 5)) },
    documents: ['standing'],
  }),
  criterion('P5', 10, 'contribution', {
    routes: professional,
    score: { sum: [given({ fact: 'jobOffer', is: true }, 7), given({ fact: 'mentoringPlan', is: true }, 3)] },
    documents: ['offer', 'mentoring-plan'],
  }),
  criterion('P6', 5, 'language', { routes: professional, score: languageScore, documents: ['language'] }),
  criterion('P7', 5, 'region', { routes: professional, score: regionScore(regions), documents: [] }),
];

export const businessCriteria = (regions: string[]): Criterion[] => [
  criterion('B1', 25, 'years-operating', {
    routes: business,
    about: 'yearsOperating',
    score: bands('yearsOperating', [5, 25], [3, 18], [1, 10]),
    documents: ['registry-extract'],
  }),
  criterion('B2', 25, 'revenue', {
    routes: business,
    about: 'meanRevenueUsd',
    score: bands('meanRevenueUsd', [1_000_000, 25], [300_000, 18], [100_000, 10]),
    documents: ['accounts'],
  }),
  criterion('B3', 10, 'staff', {
    routes: business,
    about: 'staff',
    score: bands('staff', [20, 10], [5, 7], [1, 4]),
    documents: ['staff-list'],
  }),
  criterion('B4', 20, 'investment', {
    routes: business,
    about: 'plannedInvestmentUsd',
    score: bands('plannedInvestmentUsd', [300_000, 20], [100_000, 14], [30_000, 8]),
    documents: ['business-plan'],
  }),
  criterion('B5', 10, 'jobs', {
    routes: business,
    about: 'plannedJobs',
    score: bands('plannedJobs', [10, 10], [3, 6], [1, 3]),
    documents: ['business-plan'],
  }),
  criterion('B6', 5, 'language', { routes: business, score: languageScore, documents: ['language'] }),
  criterion('B7', 5, 'region', { routes: business, score: regionScore(regions), documents: [] }),
];

const asProfessional = (...conditions: Condition[]): Condition => ({ all: [onRoute('professional'), ...conditions] });

export const cardDocuments = (family: 'paper' | 'law'): DocumentRule[] => [
  ...commonDocuments,
  document('origin', { fact: 'originProof', in: proofsOfOrigin }, 'document-origin', { maxFiles: 12 }),
  document('diploma', asProfessional({ fact: 'qualification', in: degrees }), 'document-qualification', {
    maxFiles: 6,
  }),
  document('employment', asProfessional({ fact: 'experienceYears', moreThan: 0 }), 'document-experience', {
    maxFiles: 10,
  }),
  document('petition', asProfessional({ fact: 'petition', is: true }), 'document-claimed', { quiet: true }),
  document('licence', asProfessional({ fact: 'field', in: ['health', 'education'] }), 'document-licence', {
    maxFiles: 3,
  }),
  document('standing', asProfessional({ points: 'P4', atLeast: 1 }), 'document-claimed', { maxFiles: 10, quiet: true }),
  document('offer', asProfessional(unconfirmedOffer), 'document-claimed', { maxFiles: 3, quiet: true }),
  document('mentoring-plan', asProfessional({ fact: 'mentoringPlan', is: true }), 'document-claimed', { quiet: true }),
  document('registry-extract', onRoute('business'), 'document-business', { maxFiles: 3, maxAgeDays: 90, quiet: true }),
  document('ownership', onRoute('business'), 'document-business', { maxFiles: 4, quiet: true }),
  document('accounts', onRoute('business'), 'document-business', { maxFiles: 6, quiet: true }),
  document('business-plan', onRoute('business'), 'document-business', { required: family === 'paper', quiet: true }),
  document('staff-list', onRoute('business'), 'document-business', { quiet: true }),
  document('language', { points: 'P6', atLeast: 1 }, 'document-claimed', { maxFiles: 3, quiet: true }),
  ...familyDocuments,
];

export const cardLevers = (deficientRegion: string): Lever[] => [
  ...commonLevers(deficientRegion),
  lever('russian-b1', { languages: { ru: 'B1' } }, 4),
  lever('mentoring-plan', { mentoringPlan: true }, 2, professional),
  lever('job-offer', { jobOffer: true }, 3, professional),
  lever('petition', { petition: true }, 3, professional),
  ...standingOfCard.map((each) =>
    lever(`standing-${each}`, { standing: [each] }, each === 'licence' || each === 'leadership' ? 4 : 5, professional),
  ),
  lever('jobs-1', { plannedJobs: 1 }, 2, business),
  lever('jobs-3', { plannedJobs: 3 }, 3, business),
  lever('jobs-10', { plannedJobs: 10 }, 4, business),
  lever('investment-30', { plannedInvestmentUsd: 30_000 }, 3, business),
  lever('investment-100', { plannedInvestmentUsd: 100_000 }, 4, business),
  lever('investment-300', { plannedInvestmentUsd: 300_000 }, 5, business),
  lever('staff-5', { staff: 5 }, 4, business),
  lever('staff-20', { staff: 20 }, 5, business),
];

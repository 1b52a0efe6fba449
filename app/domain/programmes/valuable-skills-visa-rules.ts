import { fields, standingOfField } from '../application/questions';
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

/** The parts of the valuable-skills visa's rule sets. Source: the model, section 2.2. */
const listed = onRoute('listed-profession');
const exceptional = onRoute('exceptional-achievement');

/** In these fields a verified portfolio stands for a diploma. */
const portfolioFields = ['it', 'culture', 'sport'];
const portfolio: Condition = {
  all: [
    { fact: 'qualification', is: 'portfolio' },
    { fact: 'field', in: portfolioFields },
  ],
};

export const fieldAndOccupation: Condition = {
  all: [
    { known: 'field', say: 'field' },
    { known: 'occupation', say: 'occupation' },
  ],
  say: 'field-and-occupation',
};

export const listedRoute: Condition = {
  all: [
    { fact: 'tier', in: listedTiers, say: 'on-rating', cure: 'choose-listed-occupation' },
    { any: [{ fact: 'qualification', in: degrees }, portfolio], say: 'diploma', cure: 'diploma' },
    petition,
  ],
  say: 'listed-route',
};
export const exceptionalRoute: Condition = {
  all: [
    { fact: 'referees', atLeast: 2, say: 'referees', cure: 'referees' },
    { fact: 'endorsement', is: true, say: 'endorsement', cure: 'endorsement' },
  ],
  say: 'exceptional-route',
};

export const twoYears: Condition = {
  byRoute: {
    'listed-profession': { fact: 'experienceYears', atLeast: 2, say: 'experience-years', cure: 'experience-years' },
    'exceptional-achievement': { always: true, say: 'experience-not-asked' },
  },
};

export const quotaPlace: Condition = { fact: 'quotaPlace', is: true, say: 'quota', cure: 'waiting-list' };

export const solvent: Condition = {
  any: [
    { fact: 'route', is: 'listed-profession', say: 'solvency-waived-listed' },
    { fact: 'originProof', in: proofsOfOrigin, say: 'solvency-waived-kazakh' },
    { fact: 'solvency', is: true, say: 'solvency' },
  ],
  say: 'solvency',
  cure: 'solvency',
};

const criterion = (
  code: string,
  max: number,
  say: string,
  rest: Omit<Criterion, 'code' | 'max' | 'say' | 'source'>,
) => ({
  code,
  max,
  say,
  source: model(`2.2 ${code}`),
  ...rest,
});

const classesOfFields = fields.flatMap((field) => standingOfField[field].map((each) => ({ field, each })));

export const visaCriteria = (regions: string[]): Criterion[] => [
  criterion('V1', 20, 'qualification', {
    about: 'qualification',
    score: {
      best: [
        given({ fact: 'qualification', is: 'doctorate' }, 20),
        given({ fact: 'qualification', is: 'master' }, 17),
        given({ fact: 'qualification', is: 'bachelor' }, 14),
        given(portfolio, 12),
        given({ fact: 'qualification', is: 'vocational' }, 8),
      ],
    },
    documents: ['diploma'],
  }),
  criterion('V2', 20, 'experience', {
    about: 'experienceYears',
    score: bands('experienceYears', [8, 20], [5, 15], [3, 10], [2, 5]),
    documents: ['employment', 'cv'],
  }),
  criterion('V3', 20, 'tier', {
    about: 'tier',
    score: { best: [...tierPoints, given(exceptional, 14, 'tier-exceptional')] },
    documents: ['petition'],
  }),
  criterion('V4', 15, 'standing', {
    score: {
      sum: classesOfFields.map(({ field, each }) =>
        given(
          {
            all: [
              { fact: 'field', is: field },
              { fact: 'standing', includes: each },
            ],
          },
          5,
        ),
      ),
    },
    documents: ['standing', 'evidence'],
  }),
  criterion('V5', 10, 'offer', { score: given({ fact: 'jobOffer', is: true }, 10), documents: ['offer'] }),
  criterion('V6', 5, 'mentoring', {
    score: given({ fact: 'mentoringPlan', is: true }, 5),
    documents: ['mentoring-plan'],
  }),
  criterion('V7', 5, 'language', {
    score: {
      sum: [
        { best: [given(reaches('kk', 'A2'), 5), given(reaches('kk', 'A1'), 3)] },
        given(reaches('ru', 'B1'), 2),
        given(reaches('en', 'C1'), 2),
      ],
    },
    documents: ['language'],
  }),
  criterion('V8', 5, 'region', { score: given({ fact: 'firstRegion', in: regions }, 5), documents: [] }),
];

const hasDegree: Condition = { fact: 'qualification', in: degrees };

/** Asked for the residence permit, once the holder has arrived. */
const arrivalDocuments: DocumentRule[] = [
  document('medical-form', { always: true }, 'document-residence', { stage: 'arrival', maxAgeDays: 90, maxFiles: 3 }),
  document('housing-consent', { always: true }, 'document-residence', { stage: 'arrival', maxFiles: 3 }),
  document('fee-receipt', { always: true }, 'document-residence', { stage: 'arrival' }),
];

export const visaDocuments = (family: 'paper' | 'law'): DocumentRule[] => [
  ...commonDocuments,
  document('diploma', { all: [hasDegree] }, 'document-qualification', { maxFiles: 6 }),
  document('employment', { fact: 'experienceYears', moreThan: 0 }, 'document-experience', { maxFiles: 10 }),
  document('petition', { all: [listed, { fact: 'petition', is: true }] }, 'document-claimed', { quiet: true }),
  document('licence', { fact: 'field', in: ['health', 'education'] }, 'document-licence', { maxFiles: 3 }),
  document('referee-letters', exceptional, 'document-exceptional', { maxFiles: 4, quiet: true }),
  document('evidence', { any: [exceptional, portfolio] }, 'document-exceptional', { maxFiles: 10, quiet: true }),
  document('statement', exceptional, 'document-exceptional', { quiet: true }),
  document('endorsement', { all: [exceptional, { fact: 'endorsement', is: true }] }, 'document-claimed', {
    quiet: true,
  }),
  document('solvency', { all: [exceptional, { fact: 'solvency', is: true }] }, 'document-claimed', {
    maxFiles: 3,
    quiet: true,
  }),
  document('origin', { fact: 'originProof', in: proofsOfOrigin }, 'document-waiver', {
    required: false,
    maxFiles: 12,
    quiet: true,
  }),
  document('standing', { points: 'V4', atLeast: 1 }, 'document-claimed', { maxFiles: 10, quiet: true }),
  document('offer', unconfirmedOffer, 'document-claimed', { maxFiles: 3, quiet: true }),
  document('mentoring-plan', { fact: 'mentoringPlan', is: true }, 'document-claimed', { quiet: true }),
  document('language', { points: 'V7', atLeast: 1 }, 'document-claimed', { maxFiles: 3, quiet: true }),
  ...familyDocuments,
  ...(family === 'paper' ? arrivalDocuments : []),
];

export const visaLevers = (deficientRegion: string): Lever[] => [
  ...commonLevers(deficientRegion),
  lever('mentoring-plan', { mentoringPlan: true }, 2),
  lever('job-offer', { jobOffer: true }, 3),
  lever('endorsement', { endorsement: true }, 3, ['exceptional-achievement']),
  lever('russian-b1', { languages: { ru: 'B1' } }, 4),
  lever('english-c1', { languages: { en: 'C1' } }, 4),
  ...[...new Set(classesOfFields.map(({ each }) => each))].map((each) =>
    lever(`standing-${each}`, { standing: [each] }, each === 'certification' || each === 'safety-licence' ? 4 : 5),
  ),
];

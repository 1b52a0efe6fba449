import { plainDate } from '../basics/plain-date';
import type { Gate, RuleSet } from '../eligibility/rule-set';
import { labourDeficientRegions } from '../rating/regions';
import {
  adult,
  cleanRecord,
  consentAndRegion,
  foreigner,
  gate,
  lawDeadlines,
  longPassport,
  paperDeadlines,
} from './common-rules';
import {
  businessByLaw,
  businessByPaper,
  businessCriteria,
  cardDocuments,
  cardLevers,
  origin,
  professionalCriteria,
  professionByLaw,
  professionByPaper,
} from './kandas-card-rules';

const standingDocuments = ['diploma', 'employment', 'petition', 'licence'];
const businessDocuments = ['registry-extract', 'ownership', 'accounts', 'business-plan', 'staff-list'];

const paperGates: Gate[] = [
  gate('KG1', '2.1 KG1', adult, ['passport']),
  gate('KG2', '2.1 KG2', foreigner, ['passport']),
  gate('KG3', '2.1 KG3', origin, ['origin']),
  gate('KG4', '2.1 KG4', { byRoute: { professional: professionByPaper, business: businessByPaper } }, [
    ...standingDocuments,
    ...businessDocuments,
  ]),
  gate('KG5', '2.1 KG5', longPassport, ['passport']),
  gate('KG6', '2.1 KG6', cleanRecord, ['police-certificate']),
  { ...gate('KG7', '2.1 KG7', consentAndRegion), kind: 'filing' },
];

/** Grounds and places in the Law on Population Migration No. 477-IV: articles 1, 25 and 25-1. */
const inLaw: Record<string, Partial<Gate>> = {
  KG2: { source: { of: 'migration-law', at: '1(1), 25' } },
  KG3: { source: { of: 'migration-law', at: '25-1(1)' }, ground: 'A25-1' },
  KG4: {
    source: { of: 'migration-law', at: '1(1)' },
    when: { byRoute: { professional: professionByLaw, business: businessByLaw } },
  },
  KG6: { source: { of: 'migration-law', at: '25-1(2)' }, ground: 'A25-2' },
  KG7: { source: { of: 'migration-law', at: '25-1(3)' }, ground: 'A25-3' },
};

const lanes: RuleSet['lanes'] = [
  { lane: 'fast', from: 60, days: 5 },
  { lane: 'panel', from: 40, days: 15 },
  { lane: 'advised', from: 0, days: 15, goesTo: 'panel' },
];

const differences: RuleSet['differences'] = [
  { code: 'card-term', at: 'terms.card' },
  { code: 'deficient-regions', at: 'criteria.P7, criteria.B7' },
  { code: 'petition-ground', at: 'gates.KG4' },
  { code: 'high-level', at: 'gates.KG4' },
  { code: 'business-place', at: 'gates.KG4' },
  { code: 'business-ended', at: 'gates.KG4' },
  { code: 'business-success', at: 'gates.KG4' },
  { code: 'business-plan', at: 'gates.KG4, documents.business-plan' },
  { code: 'security-days', at: 'deadlines.security' },
  { code: 'grounds', at: 'gates' },
];

function card(family: 'paper' | 'law'): Pick<RuleSet, 'criteria' | 'documents' | 'levers'> {
  const regions = labourDeficientRegions(family);
  return {
    criteria: [...professionalCriteria(regions), ...businessCriteria(regions)],
    documents: cardDocuments(family),
    levers: cardLevers(regions[0] ?? ''),
  };
}

export const kandasCardPaper: RuleSet = {
  programme: 'kandas-card',
  family: 'paper',
  version: 'paper-2023',
  effectiveFrom: plainDate('2023-07-01'),
  source: { of: 'paper', at: '2.1' },
  routes: ['professional', 'business'],
  gates: paperGates,
  lanes,
  laneExceptions: [],
  terms: [{ permit: 'card', years: 3, starts: 'decision' }],
  deadlines: paperDeadlines,
  differences,
  ...card('paper'),
};

export const kandasCardLaw: RuleSet = {
  ...kandasCardPaper,
  family: 'law',
  version: 'law-2026',
  effectiveFrom: plainDate('2026-02-13'),
  source: { of: 'migration-law', at: '1(1), 25, 25-1' },
  gates: paperGates.map((each) => ({ ...each, ...inLaw[each.code] })),
  terms: [{ permit: 'card', years: 10, starts: 'decision' }],
  deadlines: lawDeadlines,
  ...card('law'),
};

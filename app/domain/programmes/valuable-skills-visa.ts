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
  exceptionalRoute,
  fieldAndOccupation,
  listedRoute,
  quotaPlace,
  solvent,
  twoYears,
  visaCriteria,
  visaDocuments,
  visaLevers,
} from './valuable-skills-visa-rules';

const paperGates: Gate[] = [
  gate('VG1', '2.2 VG1', adult, ['passport']),
  gate('VG2', '2.2 VG2', longPassport, ['passport']),
  gate('VG3', '2.2 VG3', fieldAndOccupation),
  gate(
    'VG4',
    '2.2 VG4',
    { byRoute: { 'listed-profession': listedRoute, 'exceptional-achievement': exceptionalRoute } },
    ['diploma', 'petition', 'licence', 'referee-letters', 'evidence', 'endorsement', 'statement'],
  ),
  gate('VG5', '2.2 VG5', twoYears, ['employment', 'cv']),
  gate('VG6', '2.2 VG6', cleanRecord, ['police-certificate']),
  { ...gate('VG7', '2.2 VG7', quotaPlace), kind: 'capacity', asOf: 'decision' },
  gate('VG8', '2.2 VG8', solvent, ['solvency', 'origin']),
  gate('VG9', '2.2 VG9', foreigner, ['passport']),
  { ...gate('VG10', '2.2 VG10', consentAndRegion), kind: 'filing' },
];

/** Grounds and places in the Law on Population Migration No. 477-IV, article 49 (permanent residence). */
const inLaw: Record<string, Partial<Gate>> = {
  VG4: { source: { of: 'order-49', at: '1' } },
  VG6: { source: { of: 'migration-law', at: '49(9)' }, ground: 'P49-9' },
  VG8: { source: { of: 'migration-law', at: '49(4)' }, ground: 'P49-4' },
};

const differences: RuleSet['differences'] = [
  { code: 'residence-separate', at: 'terms.residence' },
  { code: 'arrival-documents', at: 'documents' },
  { code: 'deficient-regions', at: 'criteria.V8' },
  { code: 'security-days', at: 'deadlines.security' },
  { code: 'grounds', at: 'gates' },
];

function visa(family: 'paper' | 'law'): Pick<RuleSet, 'criteria' | 'documents' | 'levers'> {
  const regions = labourDeficientRegions(family);
  return {
    criteria: visaCriteria(regions),
    documents: visaDocuments(family),
    levers: visaLevers(regions[0] ?? ''),
  };
}

export const valuableSkillsVisaPaper: RuleSet = {
  programme: 'valuable-skills-visa',
  family: 'paper',
  version: 'paper-2023',
  effectiveFrom: plainDate('2023-07-01'),
  source: { of: 'paper', at: '2.2' },
  routes: ['listed-profession', 'exceptional-achievement'],
  gates: paperGates,
  lanes: [
    { lane: 'fast', from: 60, days: 10 },
    { lane: 'council', from: 45, days: 20 },
    { lane: 'advised', from: 0, days: 20, goesTo: 'council' },
  ],
  laneExceptions: [{ route: 'exceptional-achievement', unless: { fact: 'endorsement', is: true }, lane: 'council' }],
  terms: [
    { permit: 'visa', days: 90, starts: 'decision' },
    { permit: 'residence', years: 10, starts: 'arrival' },
  ],
  deadlines: paperDeadlines,
  differences,
  ...visa('paper'),
};

export const valuableSkillsVisaLaw: RuleSet = {
  ...valuableSkillsVisaPaper,
  family: 'law',
  version: 'law-2026',
  effectiveFrom: plainDate('2026-02-13'),
  source: { of: 'migration-law', at: '7, 49' },
  gates: paperGates.map((each) => ({ ...each, ...inLaw[each.code] })),
  terms: [
    { permit: 'visa', days: 90, starts: 'decision' },
    { permit: 'residence', years: 10, starts: 'separate-application' },
  ],
  deadlines: lawDeadlines,
  ...visa('law'),
};

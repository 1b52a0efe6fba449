import type { Programme } from '../application/pages';
import type { FamilyLine } from './person-sheet';

/**
 * Grounds on which a member of the family may be refused, while the applicant is granted. Sources: Law on Migration of
 * the Population 477-IV, arts. 1, 20 (2), 25-1, 27 (3), 49; the rest are conditions of the programme (the model, 2.1 KG1
 * and section 5 "Family"). Words and cures live under `decide.ground.<code>`.
 */
interface FamilyGround {
  act: 'migration-law' | 'programme';
  at: Record<Programme, string>;
  /** Lines of the person's sheet whose failure it names. */
  lines: readonly FamilyLine[];
}

const programme = (card: string, visa: string, ...lines: FamilyLine[]): FamilyGround => ({
  act: 'programme',
  at: { 'kandas-card': card, 'valuable-skills-visa': visa },
  lines,
});
const law = (card: string, visa: string, ...lines: FamilyLine[]): FamilyGround => ({
  act: 'migration-law',
  at: { 'kandas-card': card, 'valuable-skills-visa': visa },
  lines,
});

export const familyGrounds = {
  'relationship-not-shown': law('27 (3)', '27 (3)', 'relationship'),
  'not-of-family-age': programme('KG1', 'VG1', 'age'),
  'family-passport-too-short': programme('KG5', 'VG2', 'passport'),
  'parent-consent-missing': programme('KG1', 'VG1', 'parent-consent'),
  'child-consent-missing': programme('KG1', 'VG1', 'child-consent'),
  'untrue-documents': law('20 (2)', '49 (10)', 'identity'),
  'security-threat': law('25-1 (2)', '49 (9-1), (14-2)'),
  'citizen-of-kazakhstan': law('1 (28)', '1'),
} as const satisfies Record<string, FamilyGround>;

export type FamilyGroundCode = keyof typeof familyGrounds;
export const familyGroundCodes = Object.keys(familyGrounds) as FamilyGroundCode[];

export const isFamilyGround = (code: string): code is FamilyGroundCode => Object.hasOwn(familyGrounds, code);

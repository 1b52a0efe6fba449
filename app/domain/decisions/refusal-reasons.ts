import type { CheckKind, FindingReason } from '../application/checks';
import type { Programme, Route } from '../application/pages';
import type { FamilyGroundCode } from './family-grounds';

/**
 * Grounds on which an application may be refused, each with the place in the law it rests on. What a decision names is
 * a code from here; words and cures live in the catalogues under `decide.ground.<code>`.
 *
 * Sources: Law on Migration of the Population 477-IV, arts. 1, 20 (2), 25-1 (card), 48 and 49 (visa, residence).
 * `programme` marks a condition of the programme itself, stated in its rule set.
 * A score or a full quota is never a ground.
 */
export interface Ground {
  act: 'migration-law' | 'programme';
  /** Article in the act, or the gate's place in the rule set. */
  at: string;
  /** Gates whose failure it names. */
  gates: readonly string[];
  /** Checks whose finding can show it. */
  checks: readonly CheckKind[];
  /** Reasons of a finding that show it; any reason when left out. What accuses a person is not read out of an unclear scan. */
  shownBy?: readonly FindingReason[];
  routes?: readonly Route[];
  /** Nothing the person does would change it. */
  final?: true;
}

const untrue = ['differs-from-document', 'document-invalid'] as const;
const notMet = ['criterion-not-met'] as const;

const card = {
  'not-ethnic-kazakh': { act: 'migration-law', at: '25-1 (1)', gates: ['KG3'], checks: ['origin'] },
  'security-threat': {
    act: 'migration-law',
    at: '25-1 (2)',
    gates: ['KG6'],
    checks: ['security'],
    shownBy: notMet,
    final: true,
  },
  'no-consent': { act: 'migration-law', at: '25-1 (3)', gates: ['KG7'], checks: [] },
  'citizen-of-kazakhstan': {
    act: 'migration-law',
    at: '1 (28)',
    gates: ['KG2'],
    checks: ['identity'],
    shownBy: notMet,
    final: true,
  },
  'profession-not-in-demand': {
    act: 'migration-law',
    at: '1 (1)',
    gates: ['KG4'],
    checks: ['profession'],
    routes: ['professional'],
  },
  'business-not-operating': {
    act: 'migration-law',
    at: '1 (1)',
    gates: ['KG4'],
    checks: ['business'],
    routes: ['business'],
  },
  'untrue-documents': {
    act: 'migration-law',
    at: '20 (2)',
    gates: [],
    checks: ['identity', 'origin', 'profession', 'business', 'security'],
    shownBy: untrue,
  },
  'conviction-or-ban': { act: 'migration-law', at: '48', gates: ['KG6'], checks: ['security'], shownBy: notMet },
  'under-age': { act: 'programme', at: 'KG1', gates: ['KG1'], checks: ['identity'], shownBy: notMet },
  'passport-too-short': { act: 'programme', at: 'KG5', gates: ['KG5'], checks: ['identity'], shownBy: notMet },
  'destination-not-stated': { act: 'programme', at: 'KG7', gates: ['KG7'], checks: ['region'] },
} as const satisfies Record<string, Ground>;

const visa = {
  'security-threat': {
    act: 'migration-law',
    at: '49 (9-1), (14-2)',
    gates: ['VG6'],
    checks: ['security'],
    shownBy: notMet,
    final: true,
  },
  'unspent-conviction': { act: 'migration-law', at: '49 (9)', gates: ['VG6'], checks: ['security'], shownBy: notMet },
  'conviction-or-ban': { act: 'migration-law', at: '48', gates: ['VG6'], checks: ['security'], shownBy: notMet },
  expelled: { act: 'migration-law', at: '49 (11)', gates: ['VG6'], checks: ['security'], shownBy: notMet },
  'untrue-documents': {
    act: 'migration-law',
    at: '49 (10)',
    gates: [],
    checks: ['identity', 'profession', 'security'],
    shownBy: untrue,
  },
  'no-solvency': { act: 'migration-law', at: '49 (4)', gates: ['VG8'], checks: ['profession'] },
  'citizen-of-kazakhstan': {
    act: 'migration-law',
    at: '1',
    gates: ['VG9'],
    checks: ['identity'],
    shownBy: notMet,
    final: true,
  },
  'profession-not-listed': {
    act: 'programme',
    at: 'VG4',
    gates: ['VG3', 'VG4'],
    checks: ['profession'],
    routes: ['listed-profession'],
  },
  'achievement-not-proven': {
    act: 'programme',
    at: 'VG4',
    gates: ['VG3', 'VG4'],
    checks: ['profession'],
    routes: ['exceptional-achievement'],
  },
  'experience-too-short': {
    act: 'programme',
    at: 'VG5',
    gates: ['VG5'],
    checks: ['profession'],
    routes: ['listed-profession'],
  },
  'under-age': { act: 'programme', at: 'VG1', gates: ['VG1'], checks: ['identity'], shownBy: notMet },
  'passport-too-short': { act: 'programme', at: 'VG2', gates: ['VG2'], checks: ['identity'], shownBy: notMet },
  'no-consent': { act: 'programme', at: 'VG10', gates: ['VG10'], checks: [] },
  'destination-not-stated': { act: 'programme', at: 'VG10', gates: ['VG10'], checks: ['region'] },
} as const satisfies Record<string, Ground>;

const refusalGrounds = { 'kandas-card': card, 'valuable-skills-visa': visa } as const satisfies Record<
  Programme,
  Record<string, Ground>
>;

export type GroundCode = keyof typeof card | keyof typeof visa;

/** The ground as this programme states it; null when the programme does not know it. */
export function groundOf(programme: Programme, code: string): Ground | null {
  const known: Record<string, Ground> = refusalGrounds[programme];
  return Object.hasOwn(known, code) ? (known[code] ?? null) : null;
}

/** The grounds that can apply to an application, in the order they are offered. */
export function groundsFor(programme: Programme, route: Route): GroundCode[] {
  const known: Record<string, Ground> = refusalGrounds[programme];
  return Object.keys(known).filter((code) => known[code]?.routes?.includes(route) ?? true) as GroundCode[];
}

/** A row that failed, with the coded reason of its finding and the gates that rest on it. */
interface FailedRow {
  kind: CheckKind;
  reason: string | null;
  gates: readonly string[];
}

/** A ground that names gates is shown by a row on which one of them rests; one that names none by any row of its checks. */
const isShownBy = (ground: Ground, { kind, reason, gates }: FailedRow): boolean =>
  ground.checks.includes(kind) &&
  (ground.shownBy?.some((each) => each === reason) ?? true) &&
  (ground.gates.length === 0 || ground.gates.some((gate) => gates.includes(gate)));

/** The grounds that unmet gates and findings point to: offered first, never ticked by themselves. */
export function groundsSuggested(
  programme: Programme,
  route: Route,
  unmetGates: readonly string[],
  failed: readonly FailedRow[],
): GroundCode[] {
  return groundsFor(programme, route).filter((code) => {
    const ground = groundOf(programme, code);
    return (
      ground !== null &&
      (ground.gates.some((gate) => unmetGates.includes(gate)) || failed.some((row) => isShownBy(ground, row)))
    );
  });
}

/** One reason of a notice or a refusal as it is kept: the ground and where it stands, so that later wording changes nothing. */
export interface CodedReason {
  ground: GroundCode | FamilyGroundCode;
  act: Ground['act'];
  at: string;
}

export function codedReasons(programme: Programme, codes: readonly string[]): CodedReason[] {
  return codes.flatMap((code) => {
    const ground = groundOf(programme, code);
    return ground ? [{ ground: code as GroundCode, act: ground.act, at: ground.at }] : [];
  });
}

import type { CheckKind, SeenFinding } from '../application/checks';
import { entryOf, itemFor } from '../application/entries';
import { type Dependant, OF_AGE, PASSPORT_DAYS } from '../application/family';
import type { Programme } from '../application/pages';
import { addDays, completedYears, type PlainDate } from '../basics/plain-date';
import type { DocumentNeed } from '../eligibility/outcome';
import type { SheetDocument, SheetGate, SheetResult, SheetStanding } from './decision-sheet';
import { isUnproven } from './may-grant';

/** What a member of the family is judged by. Source: the model, 2.1 KG1, KG5 and section 5 "Family". */
const familyLines = ['identity', 'relationship', 'age', 'passport', 'parent-consent', 'child-consent'] as const;
export type FamilyLine = (typeof familyLines)[number];

/** The lines of one member of the family, in the shape of the applicant's conditions. */
export interface PersonSheet {
  /** Id of the entry. */
  person: string;
  relation: Dependant['relation'];
  comes: Dependant['comes'];
  name: string;
  kazakhName: string;
  result: SheetResult;
  gates: (SheetGate & { code: FamilyLine })[];
}

/** A row of a check, as far as it says whose it is and what was found. */
export interface PersonRow {
  check: CheckKind;
  item?: string;
  entry?: { id: string; list: string };
  found: { finding: SeenFinding; reason?: string | null } | null;
}

export interface JudgedWithRows<R extends PersonRow = PersonRow> {
  kind: CheckKind;
  finding: SeenFinding | null;
  reason: string | null;
  rows: readonly R[];
}

/** Whose row it is: a member of the family's by its entry, else nobody's but the applicant's. */
export const memberOf = (row: Pick<PersonRow, 'item' | 'entry'>, family: readonly string[]): string | null => {
  const id = row.entry?.id ?? entryOf(row.item ?? '');
  return id !== null && family.includes(id) ? id : null;
};

const order: readonly SeenFinding[] = ['does-not-match', 'cannot-read', 'done', 'matches', 'not-needed'];

const worstOf = (rows: readonly PersonRow[]) =>
  order.flatMap((finding) => rows.map(({ found }) => found).find((found) => found?.finding === finding) ?? [])[0];

/**
 * The checks as they stand for the applicant alone: what was found on papers of the family decides about the family.
 * A check whose rows of the applicant are closed is closed for the applicant.
 */
export function holdersChecks<R extends PersonRow, C extends JudgedWithRows<R>>(
  checks: readonly C[],
  family: readonly string[],
): C[] {
  return checks.map((check) => {
    const rows = check.rows.filter((row) => memberOf(row, family) === null);
    if (rows.length === check.rows.length) return check;
    const open = rows.some(({ found }) => found === null);
    const worst = worstOf(rows);
    return { ...check, rows, finding: open ? null : (worst?.finding ?? 'not-needed'), reason: worst?.reason ?? null };
  });
}

interface FamilyFacts {
  programme: Programme;
  family: readonly Dependant[];
  checks: readonly JudgedWithRows[];
  needs: readonly Pick<DocumentNeed, 'item' | 'required'>[];
  documents: readonly SheetDocument[];
  /** Ages and passports count on the day of first submission. */
  submittedOn: PlainDate;
}

/** A sheet for each member of the family, in the order they were named. */
export const personSheets = (facts: FamilyFacts): PersonSheet[] =>
  facts.family.map((member) => personSheet(member, facts));

interface Line {
  code: FamilyLine;
  /** As it stands by what was stated and sent, before any finding. */
  standing: 'met' | 'not-met' | 'unknown';
  /** Items whose papers show it; the entry itself shows who the person is. */
  items: readonly string[];
  params?: Record<string, string>;
}

function personSheet(member: Dependant, facts: FamilyFacts): PersonSheet {
  const { id, relation, comes, name, kazakhName } = member;
  const { checks, documents, programme } = facts;
  const own = checks.flatMap(({ rows }) => rows).filter((row) => memberOf(row, [id]) === id);
  const gates = linesOf(member, facts).map(({ code, standing, items, params }): PersonSheet['gates'][number] => {
    const rows = own.filter((row) => (row.item ? items.includes(row.item) : code === 'identity' || code === 'age'));
    const worst = worstOf(rows);
    const doubted = isUnproven(worst?.finding);
    const open = rows.some(({ found }) => found === null);
    return {
      code,
      rule: ruleOf(code, programme),
      standing: (doubted && standing !== 'not-met' ? 'unproven' : standing) satisfies SheetStanding,
      capacity: false,
      because: { code, ...(params && { params }) },
      cure: standing === 'met' && !doubted ? null : { code },
      documents: documents.filter(({ item }) => items.includes(item)).map((each) => ({ ...each })),
      findings:
        rows.length > 0
          ? [{ kind: 'identity', finding: open ? null : (worst?.finding ?? null), reason: worst?.reason ?? null }]
          : [],
    };
  });
  return { person: id, relation, comes, name, kazakhName, result: resultOf(gates, own), gates };
}

function resultOf(gates: readonly SheetGate[], rows: readonly PersonRow[]): SheetResult {
  const standings = gates.map(({ standing }) => standing);
  if (standings.includes('not-met')) return 'refusal';
  if (rows.some(({ found }) => found === null)) return 'open';
  if (standings.includes('unproven')) return 'refusal';
  return standings.includes('unknown') ? 'open' : 'grant';
}

function linesOf(member: Dependant, { needs, documents, submittedOn }: FamilyFacts): Line[] {
  const { id, relation, birthDate, passportExpiry } = member;
  const paper = (item: string) => itemFor(item, id);
  const isNeeded = (item: string) => needs.some((need) => need.item === paper(item) && need.required);
  const isSent = (item: string) => documents.some((document) => document.item === paper(item));
  const shown = (item: string) => (isSent(item) ? 'met' : 'unknown') as Line['standing'];
  const record = relation === 'child' ? 'birth-record' : 'marriage-record';
  const age = birthDate && completedYears(birthDate, submittedOn);
  const passport = { code: 'passport', items: [paper('passport')] } as const;
  const consents: Line[] = (
    [
      ['parent-consent', 'absent-parent-consent'],
      ['child-consent', 'child-consent'],
    ] as const
  )
    .filter(([, item]) => isNeeded(item) || isSent(item))
    .map(([code, item]) => ({ code, standing: shown(item), items: [paper(item)] }));
  return [
    { code: 'identity', standing: shown('passport'), items: [paper('passport'), paper('photo')] },
    { code: 'relationship', standing: shown(record), items: [paper(record)] },
    {
      code: 'age',
      standing: age === null ? 'unknown' : age >= OF_AGE === (relation === 'spouse') ? 'met' : 'not-met',
      items: [],
    },
    passportExpiry
      ? {
          ...passport,
          standing: passportExpiry > addDays(submittedOn, PASSPORT_DAYS) ? 'met' : 'not-met',
          params: { until: passportExpiry },
        }
      : { ...passport, standing: 'unknown' },
    ...consents,
  ];
}

/** Where each line is written. */
function ruleOf(code: FamilyLine, programme: Programme): SheetGate['rule'] {
  const card = programme === 'kandas-card';
  if (code === 'relationship') return { of: 'migration-law', at: '27 (3)' };
  if (code === 'passport') return { of: 'model', at: card ? 'KG5' : 'VG2' };
  return { of: 'model', at: card ? 'KG1' : 'VG1' };
}

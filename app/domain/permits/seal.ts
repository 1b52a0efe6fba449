import { type PlainDate, parsePlainDate } from '../basics/plain-date';
import { parsePermitNumber } from './number';
import type { PermitKind } from './permit';

/**
 * What the code on a certificate says by itself, under the signature of the portal. No ethnicity and no number of a
 * passport: whoever scans the code keeps it.
 */
export interface SealClaims {
  number: string;
  /** As in the passport's machine-readable zone. */
  name: string;
  birthYear: number;
  kind: PermitKind;
  /** Null on a permit whose days begin with the arrival. */
  validFrom: PlainDate | null;
  validUntil: PlainDate | null;
  /** Its place in the list of standings. */
  statusIndex: number;
}

/** How many places the list of standings has; an index is drawn among them. */
export const statusPlaces = 2 ** 21;

const compact = (day: PlainDate | null) => (day ? { day: day.replaceAll('-', '') } : null);

/** Names of one letter and days without strokes: every character costs the code a finer grain. The kind is the number's first letter. */
export function sealPayload(claims: SealClaims): Record<string, string | number> {
  const from = compact(claims.validFrom);
  const until = compact(claims.validUntil);
  return {
    n: claims.number,
    h: claims.name,
    b: claims.birthYear,
    ...(from && { f: from.day }),
    ...(until && { u: until.day }),
    i: claims.statusIndex,
  };
}

const names = new Set(['n', 'h', 'b', 'f', 'u', 'i']);
const bad = Symbol('bad');

/** The claims of a payload, or null: nothing missing, nothing besides, nothing that cannot be. */
export function readSealPayload(payload: unknown): SealClaims | null {
  if (typeof payload !== 'object' || payload === null || Object.keys(payload).some((name) => !names.has(name)))
    return null;
  const { n, h, b, f, u, i } = payload as Record<string, unknown>;
  const number = typeof n === 'string' ? parsePermitNumber(n) : null;
  const validFrom = readDay(f);
  const validUntil = readDay(u);
  if (!number?.ok || number.value.number !== n || typeof h !== 'string' || h === '') return null;
  if (!isWhole(b, 1850, 2200) || !isWhole(i, 0, statusPlaces - 1)) return null;
  if (validFrom === bad || validUntil === bad || (validFrom === null) !== (validUntil === null)) return null;
  return { number: n, name: h, birthYear: b, kind: number.value.kind, validFrom, validUntil, statusIndex: i };
}

const isWhole = (value: unknown, low: number, high: number): value is number =>
  Number.isInteger(value) && (value as number) >= low && (value as number) <= high;

function readDay(value: unknown): PlainDate | null | typeof bad {
  if (value === undefined) return null;
  if (typeof value !== 'string' || !/^\d{8}$/.test(value)) return bad;
  return parsePlainDate(value.replace(/^(....)(..)(..)$/, '$1-$2-$3')) ?? bad;
}

import { statusPlaces } from './seal';
import type { Standing } from './standing';

/** How long the list counts without being asked for again, and after how long a copy should be renewed; seconds. */
export const listTerms = { expires: 14 * 86_400, renew: 3600 } as const;

/**
 * Half a byte for each permit, as the IETF's Token Status List numbers them: 1 invalid, 2 suspended, 3 and from 11 on
 * the application's own. What follows from the days alone is not in the list.
 */
const values = { valid: 0, revoked: 1, suspended: 2, superseded: 3, surrendered: 11, lapsed: 12, ended: 13 } as const;
export type ListedStanding = keyof typeof values;
export const bitsPerStatus = 4;

export const isListed = (standing: Standing): standing is Exclude<ListedStanding, 'valid'> =>
  standing !== 'valid' && Object.hasOwn(values, standing);

/** The list before it is deflated: the even index in the lower half of its byte. */
export function statusBytes(listed: Iterable<{ index: number; standing: ListedStanding }>): Uint8Array {
  const bytes = new Uint8Array(statusPlaces / 2);
  for (const { index, standing } of listed) bytes[index >> 1]! |= values[standing] << ((index & 1) * 4);
  return bytes;
}

/** What the list says of an index; `unknown` where it says nothing that is understood. */
export function listedStanding(bytes: Uint8Array, index: number): ListedStanding | 'unknown' {
  const byte = bytes[index >> 1];
  const value = byte === undefined ? -1 : (byte >> ((index & 1) * 4)) & 15;
  const entry = Object.entries(values).find(([, each]) => each === value);
  return entry ? (entry[0] as ListedStanding) : 'unknown';
}

import { addDays, type PlainDate } from '../basics/plain-date';

/** Grounds on which a permit may be suspended: something is being found out, and until then it gives no rights. */
export const suspensionReasons = [
  'information-being-verified',
  'security-check',
  'passport-reported-lost',
  'court-order',
  'revocation-notified',
] as const;

const mostDays = 90;

/** The last possible day of a suspension; after it the permit is in force again by itself. */
export const suspensionEnds = (from: PlainDate): PlainDate => addDays(from, mostDays - 1);

import type { Answers } from '../application/questions';
import { identityOf, sameNames } from './identity';

/** Why two applications are put side by side. */
const likenessReasons = ['passport', 'name-and-birth', 'document'] as const;
export type LikenessReason = (typeof likenessReasons)[number];

/** What the answers of two applications have in common that points to one person; files are compared apart. */
export function likenessOf(a: Answers, b: Answers): LikenessReason[] {
  const [one, other] = [identityOf(a), identityOf(b)];
  const passport = one.passportNumber !== null && one.passportNumber === other.passportNumber;
  const named = mayBeSameDay(one.birthDate, other.birthDate) && sameNames(a, b).length > 0;
  return [...(passport ? (['passport'] as const) : []), ...(named ? (['name-and-birth'] as const) : [])];
}

/** A year alone fits every day of that year. */
const mayBeSameDay = (a: string | null, b: string | null) =>
  a !== null && b !== null && (a.startsWith(b) || b.startsWith(a));

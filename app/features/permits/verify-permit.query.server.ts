import { db } from '#app/data/db.server';
import { mayTry, networkOf } from '#app/data/limits.server';
import { permitByNumber } from '#app/data/permit.server';
import { type PlainDate, today } from '#app/domain/basics/plain-date';
import { type HolderRecord, latinNameOf } from '#app/domain/permits/holder-record';
import { parsePermitNumber } from '#app/domain/permits/number';
import type { PermitKind } from '#app/domain/permits/permit';
import { type Standing, standingOn } from '#app/domain/permits/standing';

/** What anyone may learn about a number; nothing else of the permit leaves this module. */
export type Verification =
  | { found: false; answer: 'mistyped' | 'not-found'; number: string }
  | {
      found: true;
      answer: Standing;
      number: string;
      kind: PermitKind;
      /** First letters only, the rest hidden. */
      maskedName: string;
      validFrom: PlainDate | null;
      validUntil: PlainDate | null;
      name: NameAnswer;
    };

/** What came of the year of birth: nothing was asked, the name, or why it is not shown. */
export type NameAnswer = 'not-asked' | 'not-a-year' | 'wrong' | 'too-many' | { latin: string };

export interface Question {
  number: string;
  /** Year of birth as typed. */
  born: string | null;
}

/** The public answer about a permit on this day. `too-many` when a network asks too often. */
export async function verifyPermit(
  { number: typed, born }: Question,
  { clientIp, now }: { clientIp: string; now: Date },
): Promise<Verification | 'too-many'> {
  const network = networkOf(clientIp);
  if (!(await mayTry('verify', network))) return 'too-many';
  const parsed = parsePermitNumber(typed.slice(0, 80));
  if (!parsed.ok) return { found: false, answer: 'mistyped', number: typed.slice(0, 80) };
  const { number } = parsed.value;
  const permit = await permitByNumber(db, number);
  if (!permit) return { found: false, answer: 'not-found', number };
  const { kind, holder, validFrom, validUntil } = permit;
  return {
    found: true,
    answer: standingOn(permit, today(now)),
    number,
    kind,
    maskedName: maskedNameOf(holder),
    validFrom,
    validUntil,
    name: await nameFor(holder, born, `${number} ${network}`),
  };
}

/** The year can be guessed in a hundred tries: few are allowed for each number. */
async function nameFor(holder: HolderRecord, born: string | null, key: string): Promise<NameAnswer> {
  if (born === null) return 'not-asked';
  const year = born.normalize('NFKC').trim();
  if (!/^\d{4}$/.test(year)) return 'not-a-year';
  if (!(await mayTry('verify-name', key))) return 'too-many';
  return holder.birthDate.startsWith(year) ? { latin: latinNameOf(holder) } : 'wrong';
}

/** `Ә••• С•••`: as many words as the name has, none of their lengths. */
export function maskedNameOf({ kazakh, latin }: Pick<HolderRecord, 'kazakh' | 'latin'>): string {
  const inKazakh = [kazakh.givenNames, kazakh.surname].filter(Boolean);
  const words = (inKazakh.length > 0 ? inKazakh : [latin.givenNames, latin.surname]).filter(Boolean);
  return words.map((word) => `${[...word.trim()][0] ?? ''}•••`).join(' ');
}

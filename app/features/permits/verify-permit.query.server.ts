import { db } from '#app/data/db.server';
import { giveBackTry, mayTry, mayTryDoor, networkOf } from '#app/data/limits.server';
import { permitByNumber } from '#app/data/permit.server';
import { recordCheck } from '#app/data/permit-check.server';
import { type PlainDate, today } from '#app/domain/basics/plain-date';
import { type HolderRecord, latinNameOf } from '#app/domain/permits/holder-record';
import { parsePermitNumber } from '#app/domain/permits/number';
import type { PermitKind } from '#app/domain/permits/permit';
import { lastDayTold, type Standing, standingOn } from '#app/domain/permits/standing';
import { visitorOf } from './visitor.server';

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
      /** The same of the name in the passport, for the comparison with a seal. */
      maskedLatinName: string;
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

interface Asker {
  clientIp: string;
  /** Who is signed in; a holder who looks at their own permit is no check. */
  viewer?: string | null;
  now: Date;
}

/** The public answer about a permit on this day, written down for its holder. `too-many` when a network asks too often. */
export async function verifyPermit(
  { number: typed, born }: Question,
  { clientIp, viewer = null, now }: Asker,
): Promise<Verification | 'too-many'> {
  const network = networkOf(clientIp);
  if (!(await mayTry('verify', network))) return 'too-many';
  const parsed = parsePermitNumber(typed.slice(0, 80));
  if (!parsed.ok) return { found: false, answer: 'mistyped', number: typed.slice(0, 80) };
  const { number } = parsed.value;
  const permit = await permitByNumber(db, number);
  if (!permit) return { found: false, answer: 'not-found', number };
  const { id, kind, holder, validFrom } = permit;
  const name = await nameFor(holder, born, { number, network });
  if (viewer !== permit.accountId) {
    const named = typeof name === 'object';
    await recordCheck({ permitId: id, shareCodeId: null, named, visitor: visitorOf(clientIp, now) }, now);
  }
  return {
    found: true,
    answer: standingOn(permit, today(now)),
    number,
    kind,
    maskedName: maskedNameOf(holder),
    maskedLatinName: masked([holder.latin.surname, holder.latin.givenNames]),
    validFrom,
    validUntil: lastDayTold(permit),
    name,
  };
}

/** The year can be guessed in a hundred tries: each network has few for a number, and all together make it slow for every other one. */
async function nameFor(
  holder: HolderRecord,
  born: string | null,
  { number, network }: { number: string; network: string },
): Promise<NameAnswer> {
  if (born === null) return 'not-asked';
  const year = born.normalize('NFKC').trim();
  if (!/^\d{4}$/.test(year)) return 'not-a-year';
  const tried = await mayTryDoor('verify-name', { pair: `${number} ${network}`, all: number });
  if (!tried) return 'too-many';
  if (!holder.birthDate.startsWith(year)) return 'wrong';
  // Who knows the year guesses nothing: a person checked often stays checkable.
  for (const counted of tried) await giveBackTry(...counted);
  return { latin: latinNameOf(holder) };
}

/** `Ә••• С•••`: as many words as the name has, none of their lengths. */
export function maskedNameOf({ kazakh, latin }: Pick<HolderRecord, 'kazakh' | 'latin'>): string {
  const inKazakh = [kazakh.givenNames, kazakh.surname].filter(Boolean);
  return masked(inKazakh.length > 0 ? inKazakh : [latin.givenNames, latin.surname]);
}

const masked = (words: readonly string[]) =>
  words
    .filter(Boolean)
    .map((word) => `${[...word.trim()][0] ?? ''}•••`)
    .join(' ');

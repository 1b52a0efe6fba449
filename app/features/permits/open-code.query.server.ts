import { db } from '#app/data/db.server';
import { mayTry, networkOf } from '#app/data/limits.server';
import { type Permit, permitById } from '#app/data/permit.server';
import { recordCheck } from '#app/data/permit-check.server';
import { liveCodeByHash } from '#app/data/share-code.server';
import { type DayOrYear, type PlainDate, today } from '#app/domain/basics/plain-date';
import { kazakhNameOf, latinNameOf } from '#app/domain/permits/holder-record';
import type { PermitKind } from '#app/domain/permits/permit';
import { mayWork, type SharedFact, type SharePurpose, sharePurposes } from '#app/domain/permits/share-purposes';
import { lastDayTold, type Standing, standingOn } from '#app/domain/permits/standing';
import { endingOf } from '#app/infra/pdf/certificate';
import { codeHashOf, readCode } from './code-text.server';
import { visitorOf } from './visitor.server';

/** Everything a code can show; a purpose takes its part of it. */
interface SharedFacts extends Record<SharedFact, unknown> {
  latinName: string;
  kazakhName: string;
  birthDate: DayOrYear;
  citizenship: string;
  passportEnding: string;
  kind: PermitKind;
  number: string;
  validFrom: PlainDate | null;
  validUntil: PlainDate | null;
  mayWork: boolean;
  regions: readonly string[];
}

export interface OpenedCode {
  purpose: SharePurpose;
  lastDay: PlainDate;
  standing: Standing;
  facts: Partial<SharedFacts>;
}

/** The code as its page is named, when it works now: where somebody types it in place of a permit's number. */
export async function findLiveCode(
  typed: string,
  { clientIp, now }: { clientIp: string; now: Date },
): Promise<string | null> {
  const code = readCode(typed);
  if (!code || !(await mayTry('share-code', networkOf(clientIp)))) return null;
  return (await liveCodeByHash(codeHashOf(code), today(now))) ? code : null;
}

/** What the code shows; null when it is unknown, revoked or past its days: nobody learns which. */
export async function openCode(
  typed: string,
  { clientIp, viewer, now }: { clientIp: string; viewer: string | null; now: Date },
): Promise<OpenedCode | null | 'too-many'> {
  if (!(await mayTry('share-code', networkOf(clientIp)))) return 'too-many';
  const code = readCode(typed);
  const found = code && (await liveCodeByHash(codeHashOf(code), today(now)));
  const permit = found ? await permitById(db, found.permitId) : null;
  if (!found || !permit) return null;
  if (viewer !== permit.accountId) {
    const look = { permitId: permit.id, shareCodeId: found.id, named: true, visitor: visitorOf(clientIp, now) };
    await recordCheck(look, now);
  }
  return {
    purpose: found.purpose,
    lastDay: found.lastDay,
    standing: standingOn(permit, today(now)),
    facts: factsFor(found.purpose, permit),
  };
}

function factsFor(purpose: SharePurpose, permit: Permit): Partial<SharedFacts> {
  const { kind, number, holder, validFrom } = permit;
  const known: SharedFacts = {
    latinName: latinNameOf(holder),
    kazakhName: kazakhNameOf(holder),
    birthDate: holder.birthDate,
    citizenship: holder.citizenship,
    passportEnding: endingOf(holder.passportNumber),
    kind,
    number,
    validFrom,
    validUntil: lastDayTold(permit),
    mayWork: mayWork(kind),
    regions: holder.regions,
  };
  return Object.fromEntries(sharePurposes[purpose].map((fact) => [fact, known[fact]]));
}

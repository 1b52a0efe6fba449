import { db } from '#app/data/db.server';
import { mayTry, networkOf } from '#app/data/limits.server';
import { paperByHash } from '#app/data/paper.server';
import { permitById } from '#app/data/permit.server';
import { today } from '#app/domain/basics/plain-date';
import type { PermitKind } from '#app/domain/permits/permit';
import { type Standing, standingOn } from '#app/domain/permits/standing';
import { trust } from '#app/infra/signature/signer.server';
import { type NotGenuine, type PdfAnswer, verifyCertificatePdf } from '#app/infra/signature/verify-pdf.server';

/** Nothing the portal signs is larger. */
export const largestPaper = 1024 * 1024;

export type FileVerification =
  | { genuine: false; accepted: false; because: NotGenuine | 'unknown' }
  | {
      genuine: true;
      /** May it be relied on today? */
      accepted: boolean;
      /** Why not: the permit's standing, or that a version with other facts took its place. */
      because: Exclude<Standing, 'valid'> | 'replaced' | null;
      paper: string;
      kind: PermitKind | null;
      number: string;
      signedAt: Date;
      standing: Standing | null;
      /** The same was given out anew since, in another script or under another key. */
      newer: boolean;
    };

/** Signature, register and standing: what is to be thought of a file that calls itself one of our papers. */
export async function verifyFile(file: Uint8Array, { now }: { now: Date }): Promise<FileVerification> {
  const read = verifyCertificatePdf(file, await trust());
  if (!read.genuine) return { ...read, accepted: false };
  return judged(read, now);
}

type Genuine = Extract<PdfAnswer, { genuine: true }>;

async function judged({ paper, kind, number, signedAt, sha256 }: Genuine, now: Date): Promise<FileVerification> {
  const known = await paperByHash(sha256);
  if (!known) return { genuine: false, accepted: false, because: 'unknown' };
  const permit = known.permitId === null ? null : await permitById(db, known.permitId);
  if (permit && permit.number !== number) return { genuine: false, accepted: false, because: 'unknown' };
  const standing = permit && standingOn(permit, today(now));
  const fallen = standing === 'valid' ? null : standing;
  const because = fallen ?? (known.factsChanged ? 'replaced' : null);
  return {
    genuine: true,
    accepted: because === null,
    because,
    paper,
    kind,
    number,
    signedAt,
    standing,
    newer: known.replaced && !known.factsChanged,
  };
}

/** The same for visitors; `too-many` when a network asks too often. */
export async function verifySentFile(
  file: Uint8Array,
  { clientIp, now }: { clientIp: string; now: Date },
): Promise<FileVerification | 'too-many'> {
  return (await mayTry('verify-file', networkOf(clientIp))) ? verifyFile(file, { now }) : 'too-many';
}

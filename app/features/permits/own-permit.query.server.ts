import { db } from '#app/data/db.server';
import { type Permit, permitById } from '#app/data/permit.server';
import { checksOfPermit, countChecks, type PermitCheck } from '#app/data/permit-check.server';
import { type Proposal, proposalsOfPermit } from '#app/data/proposal.server';
import { codesOfPermit, ownCode, type ShareCode } from '#app/data/share-code.server';
import { env } from '#app/infra/env.server';
import { codeTextOf, formatCode } from './code-text.server';

const shownChecks = 50;

export interface OwnPermit {
  permit: Permit;
  codes: ShareCode[];
  checks: PermitCheck[];
  countOfChecks: number;
  proposals: Proposal[];
}

/** A permit as its holder sees it: the codes they gave away, and who looked. Null when it is not theirs. */
export async function ownPermit(accountId: string, id: string | undefined): Promise<OwnPermit | null> {
  const permit = await permitById(db, id);
  if (permit?.accountId !== accountId) return null;
  const [codes, checks, countOfChecks, proposals] = await Promise.all([
    codesOfPermit(permit.id),
    checksOfPermit(permit.id, shownChecks),
    countChecks(permit.id),
    proposalsOfPermit(db, permit.id),
  ]);
  return { permit, codes, checks, countOfChecks, proposals };
}

/** Before anything is said of what was typed: what is not theirs does not exist. */
export const isOwnPermit = async (accountId: string, id: string): Promise<boolean> =>
  (await permitById(db, id))?.accountId === accountId;

/** A code of one's own, to be read again, printed or sent on. */
export async function readOwnCode(accountId: string, permitId: string, id: string | undefined) {
  const code = await ownCode(accountId, permitId, id);
  if (!code) return null;
  const text = codeTextOf(code.id);
  return { ...code, text: formatCode(text), link: `${env.PUBLIC_ORIGIN}/s/${text}` };
}

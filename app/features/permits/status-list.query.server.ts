import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import { listedPermits } from '#app/data/permit.server';
import { today } from '#app/domain/basics/plain-date';
import { standingOn } from '#app/domain/permits/standing';
import { bitsPerStatus, isListed, listTerms, statusBytes } from '#app/domain/permits/status-list';
import { env } from '#app/infra/env.server';
import { signToken } from '#app/infra/seal/sign-token.server';

const statusListPath = '/v/status-list';

/** Off the thread that answers pages: a megabyte takes its time. */
const deflated = promisify<Uint8Array, { level: number }, Buffer>(deflate);

const freshMs = 5_000;
let built: { at: number; list: Promise<string> } | undefined;

/** The standings of all permits as one signed token (IETF Token Status List). It is at most five seconds behind a decision. */
export function statusList(now: Date): Promise<string> {
  const age = built ? now.getTime() - built.at : -1;
  if (built && age >= 0 && age < freshMs) return built.list;
  const list = buildStatusList(now);
  built = { at: now.getTime(), list };
  list.catch(() => {
    built = undefined;
  });
  return list;
}

export async function buildStatusList(now: Date): Promise<string> {
  const day = today(now);
  const listed = (await listedPermits(day)).flatMap(({ statusIndex: index, ...permit }) => {
    const standing = standingOn(permit, day);
    return isListed(standing) ? [{ index, standing }] : [];
  });
  const iat = Math.floor(now.getTime() / 1000);
  return signToken('statuslist+jwt', {
    sub: `${env.PUBLIC_ORIGIN}${statusListPath}`,
    iat,
    exp: iat + listTerms.expires,
    ttl: listTerms.renew,
    status_list: {
      bits: bitsPerStatus,
      lst: (await deflated(statusBytes(listed), { level: 9 })).toString('base64url'),
    },
  });
}

import { type ListedStanding, listedStanding } from '#app/domain/permits/status-list';
import { base64urlBytes, type PublicKey, readToken } from '#app/infra/seal/read-token';

export interface FromList {
  standing: ListedStanding | 'unknown';
  /** When the list was signed. */
  at: Date;
}

interface Payload {
  iat?: unknown;
  exp?: unknown;
  status_list?: { lst?: unknown };
}

/** What the signed list says of an index; null when there is none, it is too old or this browser cannot unpack it. */
export async function askList(index: number, keys: readonly PublicKey[], now: Date): Promise<FromList | null> {
  try {
    const answer = await fetch('/v/status-list');
    if (!answer.ok) return null;
    const read = await readToken((await answer.text()).trim(), { type: 'statuslist+jwt', keys, now });
    if (!read.ok) return null;
    const { iat, exp, status_list } = read.payload as Payload;
    const lst = status_list?.lst;
    if (typeof iat !== 'number' || typeof exp !== 'number' || typeof lst !== 'string') return null;
    if (now.getTime() / 1000 > exp) return null;
    return { standing: listedStanding(await inflated(lst), index), at: new Date(iat * 1000) };
  } catch {
    return null;
  }
}

async function inflated(text: string): Promise<Uint8Array> {
  const bytes = base64urlBytes(text);
  if (!bytes) throw new Error('not a list');
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

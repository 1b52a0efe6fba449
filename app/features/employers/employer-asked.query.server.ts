import { mayTry, networkOf } from '#app/data/limits.server';
import { type AskedEmployer, findAsked } from '#app/data/offer-asked.server';

export type { AskedEmployer };

/** What the link asks; null when it asks nothing: nobody learns why. Looking changes nothing. */
export async function employerAsked(
  token: string,
  { clientIp, now }: { clientIp: string; now: Date },
): Promise<AskedEmployer | null | 'too-many'> {
  if (!(await mayTry('employer-link', networkOf(clientIp)))) return 'too-many';
  return findAsked(token, now);
}

import { listRuleSets } from '#app/features/eligibility/judge-facts.server';
import { apiLoader } from '#app/http/api-audience.server';

export const loader = apiLoader(({ now }) => Response.json({ ruleSets: listRuleSets(now) }));

/** Asked with another method: it says that only GET is answered. */
export const action = apiLoader(() => new Response(null, { status: 204 }));

import { listOccupations } from '#app/features/eligibility/judge-facts.server';
import { apiLoader } from '#app/http/api-audience.server';

export const loader = apiLoader(({ url }) =>
  Response.json({ occupations: listOccupations(url.searchParams.get('q')) }),
);

/** Asked with another method: it says that only GET is answered. */
export const action = apiLoader(() => new Response(null, { status: 204 }));

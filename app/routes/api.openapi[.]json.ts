import { openApi } from '#app/features/eligibility/open-api.server';
import { apiLoader } from '#app/http/api-audience.server';

export const loader = apiLoader(({ origin }) => Response.json(openApi(origin)));

/** Asked with another method: it says that only GET is answered. */
export const action = apiLoader(() => new Response(null, { status: 204 }));

import { sealKeySet } from '#app/features/permits/key-set.query.server';
import { publicLoader } from '#app/http/audience.server';

/** RFC 7517: the keys that certificates, the list of standings and signed answers are verified with. */
export const loader = publicLoader(() =>
  Response.json(sealKeySet(), {
    headers: { 'Cache-Control': 'public, max-age=300', 'Access-Control-Allow-Origin': '*' },
  }),
);

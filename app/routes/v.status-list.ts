import { statusList } from '#app/features/permits/status-list.query.server';
import { publicLoader } from '#app/http/audience.server';

/** Kept by browsers that check without network, and by anyone else who checks many permits. */
export const loader = publicLoader(
  async ({ now }) =>
    new Response(await statusList(now), {
      headers: {
        'Content-Type': 'application/statuslist+jwt',
        'Cache-Control': 'public, max-age=60',
        'Access-Control-Allow-Origin': '*',
      },
    }),
);

import { newestCheckpoint } from '#app/features/administration/checkpoint.query.server';
import { publicLoader } from '#app/http/audience.server';

/** Where the audit log ended last, signed: whoever keeps it can tell later whether the log was written anew. */
export const loader = publicLoader(() => {
  const checkpoint = newestCheckpoint();
  // None before the first minute of a new portal.
  return Response.json(checkpoint, {
    status: checkpoint ? 200 : 404,
    headers: { 'Cache-Control': 'public, max-age=60', 'Access-Control-Allow-Origin': '*' },
  });
});

import { bodyLimit } from '#app/features/eligibility/api.schema';
import { judgeFacts } from '#app/features/eligibility/judge-facts.server';
import { apiAction } from '#app/http/audience.server';
import { problem } from '#app/http/problem.server';

export const action = apiAction(bodyLimit, ({ body, locale, now }) => {
  const judged = judgeFacts(body, { now });
  return judged.ok ? Response.json(judged.value) : problem(locale, judged.code, { faults: judged.faults });
});

/** Asked with GET: it says that only POST is answered. */
export const loader = apiAction(bodyLimit, () => new Response(null, { status: 204 }));

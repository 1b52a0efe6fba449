import { bodyLimit } from '#app/features/eligibility/api.schema';
import { judgeFacts } from '#app/features/eligibility/judge-facts.server';
import { apiAction } from '#app/http/api-audience.server';
import { problem } from '#app/http/problem.server';
import { wordedOutcome } from '#app/i18n/outcome-words.server';

export const action = apiAction(bodyLimit, ({ body, locale, now }) => {
  const judged = judgeFacts(body, { now });
  if (judged.ok) {
    const answer = { ...judged.value, words: wordedOutcome(locale, judged.value) };
    return Response.json(answer, { headers: { 'Content-Language': locale, Vary: 'Accept-Language' } });
  }
  return problem(locale, judged.code, { faults: judged.faults });
});

/** Asked with GET: it says that only POST is answered. */
export const loader = apiAction(bodyLimit, () => new Response(null, { status: 204 }));

import { wholeRuleSet } from '#app/features/eligibility/judge-facts.server';
import { apiLoader } from '#app/http/api-audience.server';
import { problem } from '#app/http/problem.server';

export const loader = apiLoader(({ params, locale }) => {
  const ruleSet = wholeRuleSet(params.programme, params.version);
  return ruleSet ? Response.json(ruleSet) : problem(locale, 'not-found');
});

/** Asked with another method: it says that only GET is answered. */
export const action = apiLoader(() => new Response(null, { status: 204 }));

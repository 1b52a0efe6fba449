import type { Application } from '#app/data/application.server';
import type { PlainDate } from '#app/domain/basics/plain-date';
import { ruleSetFor } from '#app/domain/programmes/rule-sets';
import { type ArrivalTerms, arrivalTermsOf } from '#app/domain/rating/arrival';
import { env } from '#app/infra/env.server';

/** What the regions short of workers give and ask under the rules of the day. */
export const arrivalTermsFor = ({ programme }: Application, today: PlainDate): ArrivalTerms =>
  arrivalTermsOf(ruleSetFor(env.RULE_FAMILY, programme, today));

import { assess } from '#app/domain/application/assess';
import { factsOf } from '#app/domain/application/facts-of';
import { today } from '#app/domain/basics/plain-date';
import type { Outcome } from '#app/domain/eligibility/outcome';
import { env } from '#app/infra/env.server';
import type { Application } from './application.server';

/**
 * The outcome of a case on the facts its applicant claimed, under the rules frozen with it: the same object the
 * applicant saw. Age, passport and police certificate count as on the day of first submission.
 */
export function outcomeOf(application: Application, now: Date): Outcome {
  const { programme, route, answers, ruleSet, submittedAt } = application;
  return assess({
    programme,
    facts: factsOf(answers, route, true),
    today: today(submittedAt ?? now),
    family: env.RULE_FAMILY,
    frozen: ruleSet,
  });
}

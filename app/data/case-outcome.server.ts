import { type Assessed, assess, assessBoth } from '#app/domain/application/assess';
import { entryNeeds, itemOf } from '#app/domain/application/entries';
import { factsOf } from '#app/domain/application/facts-of';
import { type FoundOut, factsOnBasis } from '#app/domain/application/facts-on-basis';
import { factsFromOpinions } from '#app/domain/application/opinions';
import { directPaper } from '#app/domain/application/relatives-list';
import { today } from '#app/domain/basics/plain-date';
import type { Favour } from '#app/domain/eligibility/favourable';
import type { Basis, Outcome } from '#app/domain/eligibility/outcome';
import { env } from '#app/infra/env.server';
import type { Application } from './application.server';

/**
 * The outcome of a case on the facts its applicant claimed, under the rules frozen with it or a newer version that is
 * better for them: the same object the applicant saw. Age, passport and police certificate count as on the day of
 * first submission.
 */
export const outcomeOf = (application: Application, now: Date): Outcome =>
  withEntries(assess(assessedOf(application, now)), application, now);

/** For officers: the case under the frozen and the newer version; null while there is no newer one. */
export const outcomesOfVersions = (application: Application, now: Date): Favour | null =>
  assessBoth(assessedOf(application, now));

/** The outcome counting what officers have verified, with or without what is only claimed; it says which. */
export const outcomeOnBasis = (
  application: Application,
  checks: readonly FoundOut[],
  basis: Basis,
  now: Date,
): Outcome => {
  const facts = factsFromOpinions(factsOnBasis(basis, application, checks), application.opinions);
  return withEntries(assess({ ...assessedOf(application, now), facts, basis }), application, now);
};

/** The checklist with the papers of every entry. Ages count as on the day of first submission. */
function withEntries(outcome: Outcome, application: Application, now: Date): Outcome {
  const needs = entryNeeds(application, today(application.submittedAt ?? now));
  const beside = directPaper(application.answers);
  const documents = outcome.documents.flatMap((need) => {
    if (needs.some(({ instead, item }) => instead && itemOf(item) === need.item)) return [];
    if (need.item !== 'origin' || beside === 'required') return [need];
    return beside === 'optional' ? [{ ...need, required: false }] : [];
  });
  return { ...outcome, documents: [...documents, ...needs.map(({ instead: _, ...need }) => need)] };
}

function assessedOf({ programme, route, answers, opinions, ruleSet, submittedAt }: Application, now: Date): Assessed {
  return {
    programme,
    facts: factsFromOpinions(factsOf(answers, route, true), opinions),
    today: today(now),
    submittedOn: submittedAt ? today(submittedAt) : undefined,
    family: env.RULE_FAMILY,
    frozen: ruleSet,
  };
}

import { isProgramme, type Programme } from '#app/domain/application/pages';
import { type PlainDate, today } from '#app/domain/basics/plain-date';
import { pass, type Refused, refuse } from '#app/domain/basics/verdict';
import { contradictionsIn } from '#app/domain/eligibility/contradictions';
import { evaluate } from '#app/domain/eligibility/evaluate';
import { type FieldFault, fieldFaults } from '#app/domain/eligibility/field-faults';
import type { Outcome } from '#app/domain/eligibility/outcome';
import type { RuleSet } from '#app/domain/eligibility/rule-set';
import { findRuleSet, ruleSetFor, ruleSets } from '#app/domain/programmes/rule-sets';
import { findOccupations, type Occupation, occupations, tierOf } from '#app/domain/rating/occupations';
import { env } from '#app/infra/env.server';
import { eligibilityRequestSchema } from './api.schema';

export type Judged = { ok: true; value: Outcome } | (Refused<'invalid-request'> & { faults: FieldFault[] });

const inForce = (programme: Programme, on: PlainDate) => ruleSetFor(env.RULE_FAMILY, programme, on);

/** Judges facts from outside; every field that cannot be accepted is named, and nothing is judged then. */
export function judgeFacts(body: unknown, { now }: { now: Date }): Judged {
  const day = today(now);
  const parsed = eligibilityRequestSchema.safeParse(body);
  if (!parsed.success) return refused(fieldFaults(parsed.error.issues, body));
  const { programme, facts } = parsed.data;
  const named = parsed.data.ruleSet;
  const ruleSet = named === undefined ? inForce(programme, day) : findRuleSet(programme, named);
  const faults = contradictionsIn(facts, day, tierOf).map(
    ({ code, facts: [first, ...others] }): FieldFault => ({
      path: ['facts', first ?? ''],
      code,
      ...(others.length > 0 && { with: others.map((name) => ['facts', name]) }),
    }),
  );
  if (!ruleSet) faults.unshift({ path: ['ruleSet'], code: 'unknown-rule-set' });
  return ruleSet && faults.length === 0 ? pass(evaluate(ruleSet, facts, { today: day, tierOf })) : refused(faults);
}

const refused = (faults: FieldFault[]) => ({ ...refuse('invalid-request'), faults });

export function listRuleSets(now: Date) {
  return ruleSets.map((each) => ({
    programme: each.programme,
    ruleSet: each.version,
    family: each.family,
    effectiveFrom: each.effectiveFrom,
    effectiveTo: each.effectiveTo,
    inForce: inForce(each.programme, today(now)) === each,
    routes: each.routes,
    source: each.source,
  }));
}

/** One rule set whole, as the data it is; null when there is none. */
export const wholeRuleSet = (programme: string | undefined, version: string | undefined): RuleSet | null =>
  isProgramme(programme) && version ? findRuleSet(programme, version) : null;

const withTitles = ({ kk, ru, en, ...rest }: Occupation) => ({ ...rest, titles: { kk, ru, en } });

/** Occupations that fit what was typed, best first; all of them when nothing was. */
export const listOccupations = (query: string | null) =>
  (query?.trim() ? findOccupations(query) : occupations).map(withTitles);

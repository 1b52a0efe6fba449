import type { Improvement, Outcome } from '../eligibility/outcome';
import { type Form, type Gap, unanswered } from './completeness';
import { listNamed } from './lists';
import { type Place, placeOfFacts, questionsOf } from './where';

/** What the answers so far leave open, and what is best added next. */
export interface StillOpen {
  /** Conditions nobody can judge yet, each with the page that asks what is missing. */
  unknown: { gate: string; place: Place | null }[];
  /** The unanswered question that decides most: of conditions first, then of points. */
  next: { place: Place; points: number } | null;
  /** Changes that would bring more, cheapest first, where a page asks for them. */
  improvements: { improvement: Improvement; place: Place | null }[];
}

/** A condition weighs more than all points together. */
const GATE = 1000;

export function stillOpen(form: Form, outcome: Outcome): StillOpen {
  const gates = outcome.gates.filter(({ state, kind }) => state === 'unknown' && kind !== 'capacity');
  const open = outcome.criteria.filter(({ points, pointsAtMost }) => pointsAtMost > points);
  const places = unanswered(form).map(({ section: _, ...place }) => place as Place & Gap);
  const weighed = places.map((place) => {
    // A list that lacks entries lacks what they would say.
    const names = place.name ? [place.name] : (listNamed(place.list).gives ?? []);
    const asks = (facts: readonly string[]) => facts.flatMap(questionsOf).some((each) => names.includes(each));
    const points = open
      .filter(({ facts }) => asks(facts))
      .reduce((sum, { points: sure, pointsAtMost }) => sum + pointsAtMost - sure, 0);
    return {
      place,
      points,
      weight: gates.filter(({ facts }) => asks(facts)).length * GATE + points,
    };
  });
  const best = weighed.reduce<(typeof weighed)[number] | null>(
    (most, each) => (each.weight > (most?.weight ?? 0) ? each : most),
    null,
  );
  return {
    unknown: gates.map(({ code, facts }) => ({ gate: code, place: placeOfFacts(form, facts) })),
    next: best && { place: best.place, points: best.points },
    improvements: outcome.improvements.map((improvement) => ({
      improvement,
      place: placeOfFacts(form, Object.keys(improvement.changes)),
    })),
  };
}

import type { Score } from './condition';
import { judge, type Scene } from './judge';
import type { CriterionResult } from './outcome';
import { read } from './readings';
import type { Criterion } from './rule-set';

export interface Points {
  least: number;
  most: number;
}

/** Points a score gives by the facts known, and at most once everything is known. */
export function pointsFor(score: Score, scene: Scene): Points {
  if ('when' in score) {
    const value = judge(score.when, scene);
    return { least: value === 1 ? score.give : 0, most: value === -1 ? 0 : score.give };
  }
  const parts = 'best' in score ? score.best : score.sum;
  let least = 0;
  let most = 0;
  for (const part of parts) {
    const points = pointsFor(part, scene);
    least = 'best' in score ? Math.max(least, points.least) : least + points.least;
    most = 'best' in score ? Math.max(most, points.most) : most + points.most;
  }
  return { least, most };
}

export function pointsOfCriterion(criterion: Criterion, scene: Scene): Points {
  const { least, most } = pointsFor(criterion.score, scene);
  return { least: Math.min(least, criterion.max), most: Math.min(most, criterion.max) };
}

/** Words of the part that gave the points, when it has its own. */
function sayOf(score: Score, points: number, scene: Scene): string | undefined {
  if ('when' in score) return undefined;
  if (!('best' in score)) return undefined;
  for (const part of score.best)
    if ('when' in part && part.give === points && judge(part.when, scene) === 1) return part.say;
  return undefined;
}

const partsCounted = (score: Score, scene: Scene) =>
  'sum' in score ? score.sum.filter((part) => pointsFor(part, scene).least > 0).length : 0;

export function explainCriterion(
  criterion: Criterion,
  points: Points,
  scene: Scene,
): Pick<CriterionResult, 'points' | 'pointsAtMost' | 'max' | 'because'> {
  const { least, most } = points;
  const value = criterion.about ? read(criterion.about, scene.facts, scene.around) : undefined;
  const params: Record<string, string | number> = { points: least, most, max: criterion.max };
  if (typeof value === 'string' || typeof value === 'number') params.value = value;
  if ('sum' in criterion.score) params.count = partsCounted(criterion.score, scene);
  const say = (least > 0 && sayOf(criterion.score, least, scene)) || criterion.say;
  const ending = least < most ? 'unknown' : least > 0 ? 'counted' : 'none';
  return { points: least, pointsAtMost: most, max: criterion.max, because: { code: `${say}-${ending}`, params } };
}

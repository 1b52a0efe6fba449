import type { Score } from './condition';
import { judge, type Scene } from './judge';
import type { CriterionResult } from './outcome';
import { read } from './readings';
import type { Criterion } from './rule-set';

export interface Points {
  least: number;
  most: number;
}

type Count = (scene: Scene) => Points;

/** A score as a function, put together once. */
function countOf(score: Score): Count {
  if ('when' in score) {
    const { when, give } = score;
    const [met, unknown, not] = [
      { least: give, most: give },
      { least: 0, most: give },
      { least: 0, most: 0 },
    ];
    return (scene) => {
      const value = judge(when, scene);
      return value === 1 ? met : value === 0 ? unknown : not;
    };
  }
  const best = 'best' in score;
  const parts = (best ? score.best : score.sum).map(countOf);
  return (scene) => {
    let least = 0;
    let most = 0;
    for (const part of parts) {
      const points = part(scene);
      least = best ? Math.max(least, points.least) : least + points.least;
      most = best ? Math.max(most, points.most) : most + points.most;
    }
    return { least, most };
  };
}

const counts = new WeakMap<Score, Count>();

/** Points a score gives by the facts known, and at most once everything is known. */
function pointsFor(score: Score, scene: Scene): Points {
  let made = counts.get(score);
  if (!made) {
    made = countOf(score);
    counts.set(score, made);
  }
  return made(scene);
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

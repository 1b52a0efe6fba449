import type { Condition } from './condition';
import { innerOf } from './judge';

/** One thing a gate asks for: `rules.requirement.<code>`, with the numbers or the codes it compares with. */
export interface Requirement {
  code: string;
  needed?: number;
  second?: number;
  values?: readonly string[];
  /** Asked on this route only. */
  route?: string;
}

/** The comparisons inside a condition, in the order they are written. */
const leavesOf = (condition: Condition): Condition[] => {
  const inner = innerOf(condition);
  return inner.length === 0 ? [condition] : inner.flatMap(leavesOf);
};

function numberIn(leaf: Condition): number | undefined {
  if (!('fact' in leaf)) return undefined;
  if ('atLeast' in leaf) return leaf.atLeast;
  if ('moreThan' in leaf) return leaf.moreThan;
  return 'atMost' in leaf ? leaf.atMost : undefined;
}

function stated(condition: Condition, code: string): Requirement {
  const leaves = leavesOf(condition);
  const [needed, second] = leaves.map(numberIn).filter((each) => each !== undefined);
  const listed = leaves.find((leaf) => 'in' in leaf);
  return {
    code,
    ...(needed !== undefined && { needed }),
    ...(second !== undefined && { second }),
    ...(listed && 'in' in listed && { values: listed.in }),
  };
}

const hasWords = (condition: Condition): boolean =>
  innerOf(condition).some((each) => each.say !== undefined || hasWords(each));

/** What a gate asks for, as far down as somebody has written words: alternatives stand side by side. */
export function requirementsOf(condition: Condition, route?: string): Requirement[] {
  if ('awaiting' in condition) return [];
  if ('byRoute' in condition)
    return Object.entries(condition.byRoute).flatMap(([each, inner]) => requirementsOf(inner, each));
  if (condition.say && !hasWords(condition)) return [{ ...stated(condition, condition.say), ...(route && { route }) }];
  return innerOf(condition).flatMap((each) => requirementsOf(each, route));
}

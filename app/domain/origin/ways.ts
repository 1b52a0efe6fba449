import type { LineageStanding } from './lineage';

/** The four ways to prove origin. Source: the model, section 2.1, KG3 (a) to (d). */
export const originWays = ['identity-document', 'foreign-authority', 'commission', 'lineage'] as const;
export type OriginWay = (typeof originWays)[number];

/** `enough`: proved by what has been sent; `papers`: named, its paper is still to be sent; `begun`: not yet whole. */
export type WayState = 'enough' | 'papers' | 'begun' | 'not-begun';

export interface Begun {
  /** The way the person relies on, and others they have begun. */
  relied: unknown;
  others: unknown;
  lineage: LineageStanding;
  /** Papers sent under the item `origin`: they belong to the ways that rest on one paper. */
  directPapers: number;
}

export function begunWays({ relied, others }: Pick<Begun, 'relied' | 'others'>): OriginWay[] {
  const named: readonly unknown[] = [relied, ...(Array.isArray(others) ? others : [])];
  return originWays.filter((way) => named.includes(way));
}

const lineageState = ({ nearest }: LineageStanding): WayState =>
  nearest?.state === 'proved' ? 'enough' : nearest?.state === 'stated' ? 'papers' : 'begun';

/** How far each way is. */
export function waysStanding(begun: Begun): { way: OriginWay; state: WayState }[] {
  const ways = begunWays(begun);
  // One paper under `origin` proves one way: the one relied on, else the first that rests on a single paper.
  const direct = ways.filter((way) => way !== 'lineage');
  const proved = direct.find((way) => way === begun.relied) ?? direct[0];
  return originWays.map((way) => {
    if (!ways.includes(way)) return { way, state: 'not-begun' };
    if (way === 'lineage') return { way, state: lineageState(begun.lineage) };
    return { way, state: way === proved && begun.directPapers > 0 ? 'enough' : 'papers' };
  });
}

/**
 * The way the form states, as a fact: the one relied on, unless it is a chain that is not whole and another way is; null
 * while nothing is stated as whole.
 */
export function statedWay(begun: Omit<Begun, 'directPapers'>): OriginWay | null {
  const whole = ({ nearest }: LineageStanding) => nearest !== null && nearest.state !== 'open';
  const stated = begunWays(begun).filter((way) => way !== 'lineage' || whole(begun.lineage));
  return stated.find((way) => way === begun.relied) ?? stated[0] ?? null;
}

import { namesMatch } from '../people/names';
import { isSent, type Relative, type SentPaper } from './relative';
import { endsOfChains, generationOf, isFatherly, type Place, wayTo } from './tree';

/**
 * What a chain still wants. `relative`: nobody stands at the place; `link`: no record of the link is named; `link-paper`:
 * it is named and has not been sent; `entry`, `entry-paper`: the same of the nationality; `same-person`: both ends are
 * one person, who counts once.
 */
export type Missing =
  | { kind: 'relative'; place: Place; end: boolean }
  | { kind: 'link' | 'link-paper' | 'entry' | 'entry-paper'; place: Place; relative: Relative; held: boolean }
  | { kind: 'same-person'; place: Place; other: Place };

/** `proved`: records named and sent; `stated`: all named, papers still to be sent; `open`: something is not named. */
type ChainState = 'proved' | 'stated' | 'open';

export interface Chain {
  ends: readonly Place[];
  /** All places the chain runs through, from the person upwards. */
  places: readonly Place[];
  /** Who stands at its places, as far as known. */
  relatives: readonly Relative[];
  state: ChainState;
  missing: readonly Missing[];
  /** Papers still to be sent. */
  papers: number;
}

export interface LineageStanding {
  /** Every chain that somebody stands on, the nearest to its goal first. */
  chains: readonly Chain[];
  /** The one that is already enough. */
  enough: Chain | null;
  /** The one to go on with: that is enough, else asks for the fewest papers. Null while nobody is entered. */
  nearest: Chain | null;
}

/** Two entries that may be the same human being: the same name, and years of birth that do not tell them apart. */
export function maybeOnePerson(a: Relative, b: Relative): boolean {
  const otherYear = a.birthYear !== null && b.birthYear !== null && a.birthYear !== b.birthYear;
  return isFatherly(a.place) === isFatherly(b.place) && !otherYear && namesMatch(a.name, b.name);
}

const hasRecord = (record: string | null) => record !== null && record !== 'none';

function missingOf(relative: Relative, isEnd: boolean, papers: readonly SentPaper[]): Missing[] {
  const { place, link, entry } = relative;
  const missing: Missing[] = [];
  if (!hasRecord(link)) missing.push({ kind: 'link', place, relative, held: link !== 'none' });
  else if (!isSent(papers, 'origin-link', relative)) missing.push({ kind: 'link-paper', place, relative, held: true });
  if (!isEnd) return missing;
  if (!hasRecord(entry)) missing.push({ kind: 'entry', place, relative, held: entry !== 'none' });
  // The record of the link shows the nationality itself: nothing else is asked.
  else if (entry !== 'link-record' && !isSent(papers, 'origin-entry', relative)) {
    missing.push({ kind: 'entry-paper', place, relative, held: true });
  }
  return missing;
}

/** What is left to do: a paper counts one, one that is said not to be at hand two, a person nobody has named a little more. */
function effortOf(missing: readonly Missing[]): number {
  return missing.reduce((sum, each) => {
    if (each.kind === 'same-person') return sum + 2;
    if (each.kind === 'relative') return sum + (each.end ? 2.1 : 1.1);
    return sum + (each.held ? 1 : 2);
  }, 0);
}

const papersIn = (missing: readonly Missing[]) =>
  missing.reduce(
    (sum, each) => sum + (each.kind === 'same-person' ? 0 : each.kind === 'relative' && each.end ? 2 : 1),
    0,
  );

const named = ({ kind }: Missing) => kind === 'link-paper' || kind === 'entry-paper';

/** All ways to choose one of each list; an empty list gives nobody. */
const choices = (lists: readonly (readonly Relative[])[]): (Relative | null)[][] =>
  lists.reduce<(Relative | null)[][]>(
    (chosen, list) => chosen.flatMap((before) => (list.length > 0 ? list : [null]).map((each) => [...before, each])),
    [[]],
  );

const least = <T>(all: readonly T[], of: (each: T) => number): T | null =>
  all.reduce<T | null>((best, each) => (best === null || of(each) < of(best) ? each : best), null);

function chainTo(ends: readonly Place[], relatives: readonly Relative[], papers: readonly SentPaper[]): Chain {
  const places = [...new Set(ends.flatMap(wayTo))].sort((a, b) => generationOf(a) - generationOf(b));
  const at = (place: Place) => relatives.filter((relative) => relative.place === place);
  const wanted = (place: Place, relative: Relative | null): Missing[] => {
    const end = ends.includes(place);
    return relative ? missingOf(relative, end, papers) : [{ kind: 'relative', place, end }];
  };
  // Where a place is filled twice, the entry that is nearer to its goal counts.
  const between = places
    .filter((place) => !ends.includes(place))
    .map((place) => ({ place, relative: least(at(place), (each) => effortOf(wanted(place, each))) }));
  const tops = choices(ends.map(at)).map((chosen) => {
    const [one, other] = chosen;
    const same: Missing[] =
      one && other && maybeOnePerson(one, other) ? [{ kind: 'same-person', place: one.place, other: other.place }] : [];
    const found = ends.map((place, index) => ({ place, relative: chosen[index] ?? null }));
    return { found, same, effort: effortOf([...same, ...found.flatMap((each) => wanted(each.place, each.relative))]) };
  });
  const top = least(tops, ({ effort }) => effort);
  const all = [...between, ...(top?.found ?? [])];
  const missing = [...all.flatMap(({ place, relative }) => wanted(place, relative)), ...(top?.same ?? [])];
  return {
    ends,
    places,
    relatives: all.flatMap(({ relative }) => relative ?? []),
    state: missing.length === 0 ? 'proved' : missing.every(named) ? 'stated' : 'open',
    missing,
    papers: papersIn(missing),
  };
}

const order = ({ state }: Chain) => ['proved', 'stated', 'open'].indexOf(state);

/** How far each chain of records to a Kazakh ancestor is, and which to go on with. Source: the model, 2.1 KG3 (d). */
export function lineageStanding(relatives: readonly Relative[], papers: readonly SentPaper[]): LineageStanding {
  const chains = endsOfChains
    .map((ends) => chainTo(ends, relatives, papers))
    // Worth showing: the way leads through somebody, and towards an end that somebody stands at or is the next step.
    .filter((chain) => chain.relatives.length > 0)
    .map((chain) => ({ chain, effort: effortOf(chain.missing) }))
    .sort((a, b) => order(a.chain) - order(b.chain) || a.effort - b.effort)
    .map(({ chain }) => chain);
  const [nearest = null] = chains;
  return { chains, enough: nearest?.state === 'proved' ? nearest : null, nearest };
}

/** Items of the checklist that the chain to go on with needs, and the records of names, which help and are not demanded. */
export function papersFor({ nearest }: LineageStanding) {
  const [ends, relatives] = [nearest?.ends ?? [], nearest?.relatives ?? []];
  return relatives.flatMap((relative) => [
    ...(hasRecord(relative.link) ? [{ item: 'origin-link' as const, relative, required: true }] : []),
    ...(ends.includes(relative.place) && hasRecord(relative.entry) && relative.entry !== 'link-record'
      ? [{ item: 'origin-entry' as const, relative, required: true }]
      : []),
    ...(hasRecord(relative.naming) && relative.naming !== 'same'
      ? [{ item: 'origin-name' as const, relative, required: false }]
      : []),
  ]);
}

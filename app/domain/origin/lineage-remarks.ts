import { namesMatch } from '../people/names';
import { maybeOnePerson } from './lineage';
import type { Relative } from './relative';
import { belowOf, generationOf, isFatherly, type Place } from './tree';

/** What looks wrong in a family tree. Only what cannot be true is a blocker; everything else is the person's to judge. */
export interface LineageRemark {
  code:
    | 'lineage-parent-not-older'
    | 'lineage-parent-young'
    | 'lineage-parent-old'
    | 'lineage-place-twice'
    | 'lineage-person-twice'
    | 'lineage-gap'
    | 'lineage-name-differs'
    | 'lineage-name-unbridged';
  level: 'blocker' | 'warning';
  relative: Relative;
  /** Who or what it clashes with. */
  other?: { name?: string; place?: Place; year?: number };
}

/** Younger than this nobody has usually had a child; older than that, neither. */
const youngestParent = 12;
const oldest = { father: 80, mother: 60 };

interface Self {
  birthYear: number | null;
}

/** Born in the year of the nearest person below whose year is known, and how many generations lie between. */
function nearestBelow(place: Place, relatives: readonly Relative[], self: Self) {
  let between = 1;
  for (let below = belowOf(place); below !== null; below = belowOf(below), between++) {
    const found = relatives.find((each) => each.place === below && each.birthYear !== null);
    if (found) return { year: found.birthYear as number, name: found.name, between };
  }
  return self.birthYear === null ? null : { year: self.birthYear, name: undefined, between };
}

function years(relative: Relative, relatives: readonly Relative[], self: Self): LineageRemark[] {
  const below = nearestBelow(relative.place, relatives, self);
  if (relative.birthYear === null || !below) return [];
  const age = below.year - relative.birthYear;
  const other = { name: below.name, year: below.year };
  if (age <= 0) return [{ code: 'lineage-parent-not-older', level: 'blocker', relative, other }];
  if (age < youngestParent * below.between)
    return [{ code: 'lineage-parent-young', level: 'warning', relative, other }];
  const most = isFatherly(relative.place) ? oldest.father : oldest.mother;
  return age > most + oldest.father * (below.between - 1)
    ? [{ code: 'lineage-parent-old', level: 'warning', relative, other }]
    : [];
}

function twice(relative: Relative, earlier: readonly Relative[]): LineageRemark[] {
  const same = earlier.find(({ place }) => place === relative.place);
  if (same) return [{ code: 'lineage-place-twice', level: 'warning', relative, other: { name: same.name } }];
  const person = earlier.find((each) => maybeOnePerson(each, relative));
  if (!person) return [];
  // One name in two generations is common; with the same year of birth it is one person.
  const oneYear = person.birthYear !== null && person.birthYear === relative.birthYear;
  return oneYear || generationOf(person.place) === generationOf(relative.place)
    ? [{ code: 'lineage-person-twice', level: 'warning', relative, other: { name: person.name, place: person.place } }]
    : [];
}

function gap(relative: Relative, relatives: readonly Relative[]): LineageRemark[] {
  const below = belowOf(relative.place);
  const filled = below === null || relatives.some(({ place }) => place === below);
  return filled ? [] : [{ code: 'lineage-gap', level: 'warning', relative, other: { place: below } }];
}

function names(relative: Relative): LineageRemark[] {
  const { name, nameInRecord, naming } = relative;
  if (naming === 'none') return [{ code: 'lineage-name-unbridged', level: 'warning', relative }];
  const bridged = naming !== null && naming !== 'same';
  return nameInRecord && !bridged && !namesMatch(name, nameInRecord)
    ? [{ code: 'lineage-name-differs', level: 'warning', relative, other: { name: nameInRecord } }]
    : [];
}

/** Everything that does not fit together in a tree, in the order its people were entered. */
export const lineageRemarks = (relatives: readonly Relative[], self: Self): LineageRemark[] =>
  relatives.flatMap((relative, index) => [
    ...years(relative, relatives, self),
    ...twice(relative, relatives.slice(0, index)),
    ...gap(relative, relatives),
    ...names(relative),
  ]);

/**
 * The places of a family tree over one person, two parents to eight great-grandparents, each named by the way up to it:
 * `father-mother` is the father's mother.
 */
export const places = [
  'father',
  'mother',
  'father-father',
  'father-mother',
  'mother-father',
  'mother-mother',
  'father-father-father',
  'father-father-mother',
  'father-mother-father',
  'father-mother-mother',
  'mother-father-father',
  'mother-father-mother',
  'mother-mother-father',
  'mother-mother-mother',
] as const;
export type Place = (typeof places)[number];
export const isPlace = (text: unknown): text is Place => places.some((place) => place === text);

/** 1 parents, 2 grandparents, 3 great-grandparents. */
export const generationOf = (place: Place): number => place.split('-').length;

/** Whose parent stands here; null: the person's own. */
export function belowOf(place: Place): Place | null {
  const below = place.split('-').slice(0, -1).join('-');
  return isPlace(below) ? below : null;
}

/** From the person's parent up to this place. */
export function wayTo(place: Place): Place[] {
  const below = belowOf(place);
  return below ? [...wayTo(below), place] : [place];
}

/** Father and mother of a place; of the person when null. None above great-grandparents. */
export const parentsOf = (place: Place | null): Place[] => places.filter((each) => belowOf(each) === place);

export const isFatherly = (place: Place): boolean => place.endsWith('father');

const pairs = (of: readonly Place[]) => of.flatMap((a, i) => of.slice(i + 1).map((b): Place[] => [a, b]));

/**
 * Who a chain of records may end at: one parent or grandparent, or two great-grandparents. Source: the model, section
 * 2.1, KG3 (d).
 */
export const endsOfChains: readonly (readonly Place[])[] = [
  ...places.filter((place) => generationOf(place) < 3).map((place) => [place]),
  ...pairs(places.filter((place) => generationOf(place) === 3)),
];

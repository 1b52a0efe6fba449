import { entryOf, itemOf } from '../application/entries';
import { factsStated } from '../application/facts-of';
import { type EntryList, listNamed } from '../application/lists';
import type { QuestionName } from '../application/questions';
import type { GateResult } from '../eligibility/outcome';
import { relativeItems } from '../origin/relative';

/** What of a row says which conditions rest on it. */
export interface RowAbout {
  question?: QuestionName;
  entry?: { id: string; list: EntryList };
  item?: string;
}

/** Answers that say whose passport it is: where one fails, the passport proves nothing of this person. */
const bearer: readonly QuestionName[] = [
  'passportLines',
  'surnameLatin',
  'givenNamesLatin',
  'surnamePrinted',
  'givenNamesPrinted',
  'passportNumber',
];

/** Papers of an item that a gate names: those of the family tree are the proof of origin. */
const papersNamed = (item: string): string => (relativeItems.some((each) => each === item) ? 'origin' : item);

const stated = (names: readonly QuestionName[]): string[] => names.flatMap((name) => factsStated(name));
const given = (list: EntryList): string[] => stated(listNamed(list).gives ?? []);

/**
 * Does the condition rest on this row: on its answer, on what follows from its entry, or on its paper? `among`: the rows
 * of the same check, for the list to which a paper's entry belongs.
 */
export function restsOn(
  { facts, documents }: Pick<GateResult, 'facts' | 'documents'>,
  row: RowAbout,
  among: readonly RowAbout[],
): boolean {
  const reads = (names: readonly string[]) => names.some((name) => facts.includes(name));
  if (row.question) {
    return reads(factsStated(row.question)) || (bearer.includes(row.question) && documents.includes('passport'));
  }
  if (row.entry) return reads(given(row.entry.list));
  if (!row.item) return false;
  const of = entryOf(row.item);
  const owner = of ? among.find(({ entry }) => entry?.id === of)?.entry : undefined;
  // A paper of the family proves nothing of the applicant: each of them has a sheet of their own.
  if (owner?.list === 'family') return false;
  return documents.includes(papersNamed(itemOf(row.item))) || (owner !== undefined && reads(given(owner.list)));
}

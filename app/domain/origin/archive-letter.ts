import { type LetterLanguage, originHintFor } from './country-hints';
import { isSent, type Relative, type SentPaper } from './relative';
import { belowOf } from './tree';

/** What an archive is asked for: a record that shows whose parent somebody is, one with the nationality, or both in one. */
type WantedRecord = 'link' | 'entry' | 'both';

const isHeld = (record: string | null) => record !== null && record !== 'none';

/** What is not there yet of one relative; all of it, when everything is there and somebody wants a better copy. */
export function wantedOf(relative: Relative, papers: readonly SentPaper[]): WantedRecord {
  const { link, entry } = relative;
  const lacksLink = !isHeld(link) || !isSent(papers, 'origin-link', relative);
  const lacksEntry = entry === 'link-record' ? lacksLink : !isHeld(entry) || !isSent(papers, 'origin-entry', relative);
  return lacksLink === lacksEntry ? 'both' : lacksLink ? 'link' : 'entry';
}

/** Whom the record names as the child; null: the person who asks. */
export const childOf = (relative: Relative, relatives: readonly Relative[]): Relative | null => {
  const below = belowOf(relative.place);
  return relatives.find(({ place }) => place === below) ?? null;
};
export const isApplicantsParent = ({ place }: Relative) => belowOf(place) === null;

/** Languages for a letter about somebody, the archive's own first. */
export const languagesFor = ({ country }: Pick<Relative, 'country'>): readonly LetterLanguage[] =>
  originHintFor(country).letterIn;

import type { DocumentNeed } from '../eligibility/outcome';
import { entryOf, itemOf } from './entries';
import type { Entry } from './lists';
import type { Answers } from './questions';

interface Said {
  answers: Answers;
  entries: readonly Entry[];
}

/**
 * What one paper is that several items of the checklist ask for: a licence is asked as the right to practise and as
 * standing, an extract of the register as the business and as its owners. Null where each item has a paper of its own.
 */
function paperBehind(item: string, { answers, entries }: Said): string | null {
  const entry = entries.find(({ id }) => id === entryOf(item));
  switch (itemOf(item)) {
    case 'licence':
      return 'licence';
    case 'standing':
      return classOf(entry) === 'licence' ? 'licence' : classOf(entry) === 'leadership' ? 'employment' : null;
    case 'employment':
      return 'employment';
    case 'registry-extract':
    case 'ownership':
      return 'register';
    case 'passport':
      return entry ? null : 'identity';
    case 'origin':
      return answers.originProof === 'identity-document' ? 'identity' : null;
    // A record of birth that names the parents and what they are shows both of one person.
    case 'origin-link':
    case 'origin-entry':
      return entry ? `record of ${entry.id}` : null;
    default:
      return null;
  }
}

const classOf = (entry: Entry | undefined) => entry?.answers.achievementClass;

/** Other items of the checklist that the paper of this one serves as well. */
export function servedToo(item: string, needs: readonly Pick<DocumentNeed, 'item'>[], said: Said): string[] {
  const paper = paperBehind(item, said);
  if (!paper) return [];
  return needs.map((need) => need.item).filter((other) => other !== item && paperBehind(other, said) === paper);
}

/** Files sent for those items that stand here not yet: with one press they serve here, too. */
export function servingFiles<F extends { id: string; item: string }>(
  item: string,
  files: readonly F[],
  needs: readonly Pick<DocumentNeed, 'item'>[],
  said: Said,
): F[] {
  const too = servedToo(item, needs, said);
  const here = new Set(files.filter((file) => file.item === item).map(({ id }) => id));
  const found = files.filter((file) => too.includes(file.item) && !here.has(file.id));
  return found.filter((file, at) => found.findIndex(({ id }) => id === file.id) === at);
}

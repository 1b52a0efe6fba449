import type { RequestedItem } from '../decisions/officer-forms';
import type { CheckKind } from './checks';
import type { QuestionName } from './questions';

type Reason = RequestedItem['reason'];

/** A row that failed, as far as it says what to ask. */
export interface FailedClaim {
  check: CheckKind;
  key: string;
  question?: QuestionName;
  item?: string;
  entry?: { id: string };
  /** Key of the paper row that shows it. */
  under: string | null;
  found: { finding: string; reason: string | null } | null;
}

/** One thing to ask, proposed by the rows that failed. */
export interface ProposedAsk<R> {
  of: 'document' | 'answer' | 'entry';
  code: string;
  reason: Reason;
  /** The rows it is asked for. */
  because: R[];
}

/** What a paper is asked again for, by the reason of the finding. */
const paperAgainFor: Partial<Record<string, Reason>> = {
  unreadable: 'unreadable',
  'pages-missing': 'pages-missing',
  'language-not-accepted': 'translation-needed',
  'document-expired': 'outdated',
  'document-invalid': 'other-document',
};

const paperOf = (key: string | null): string | null => (key?.startsWith('paper.') ? key.slice('paper.'.length) : null);

/**
 * What the failed rows ask of the applicant, once each: a paper that was not sent or shows nothing is asked again; a claim
 * the paper does not show is asked about itself; where the paper cannot be read it is the paper that is asked. Items
 * outside `askable` are not asked. `sent`: the items of which there are files.
 */
export function proposedAsks<R extends FailedClaim>(
  failed: readonly R[],
  { askable, sent }: { askable: readonly string[]; sent: readonly string[] },
): ProposedAsk<R>[] {
  const asks: ProposedAsk<R>[] = [];
  for (const row of failed) {
    const ask = askFor(row, sent);
    if (ask.of === 'document' && !askable.includes(ask.code)) continue;
    const known = asks.find(({ of, code }) => of === ask.of && code === ask.code);
    if (known) known.because.push(row);
    else asks.push({ ...ask, because: [row] });
  }
  return asks;
}

function askFor(
  { question, item, entry, under, found }: FailedClaim,
  sent: readonly string[],
): Omit<ProposedAsk<never>, 'because'> {
  const again = paperAgainFor[found?.reason ?? ''];
  const paper = item ?? (again ? paperOf(under) : null);
  if (paper) {
    return { of: 'document', code: paper, reason: sent.includes(paper) ? (again ?? 'other-document') : 'missing' };
  }
  const reason = found?.reason === 'differs-from-document' ? 'differs-from-document' : 'explain';
  if (entry) return { of: 'entry', code: entry.id, reason };
  return { of: 'answer', code: question ?? '', reason };
}

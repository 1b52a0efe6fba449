import { reopenUntil } from '../application/deadlines';
import type { PlainDate } from '../basics/plain-date';
import { appealableUntil } from './appeal';

/** Ends of an application that decide nothing about it. */
export type EndingKind = 'leave-without-consideration' | 'terminate';

interface EndingTerms {
  /** Last day to appeal. The mail about what was left names no remedy: then the law gives six months. */
  appealUntil: PlainDate;
  /** Last day to open it again; null where that was done before, or cannot be. */
  reopenUntil: PlainDate | null;
}

/** Until when an application that ended on this day without a decision can be taken up again. */
export const endingTerms = (kind: EndingKind, reopenedBefore: boolean, on: PlainDate): EndingTerms => ({
  appealUntil: appealableUntil(on, kind === 'terminate'),
  reopenUntil: kind === 'terminate' || reopenedBefore ? null : reopenUntil(on),
});

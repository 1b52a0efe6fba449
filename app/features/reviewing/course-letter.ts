import type { Application } from '#app/data/application.server';
import { returnedUntil } from '#app/domain/application/deadlines';
import { type PlainDate, today } from '#app/domain/basics/plain-date';
import type { CourseStep } from '#app/domain/decisions/course-forms';
import { endingTerms } from '#app/domain/decisions/ending-terms';
import type { RequestedItem } from '#app/domain/decisions/officer-forms';
import { endingWords, extensionWords, returnWords } from '../letters/course-letters';
import type { LetterWords } from '../letters/decision-letter';

/** What an officer has chosen so far on the page of a step; each step reads its own part. */
export interface CourseAsked {
  version?: number;
  items?: readonly RequestedItem[];
  until?: PlainDate;
  ground?: string;
  reason?: string;
}

/** The letter a step would send, word for word; null where it sends none of its own. */
export function courseLetter(
  step: CourseStep,
  { entries, reopenedAt }: Pick<Application, 'entries' | 'reopenedAt'>,
  { items = [], until, ground, reason }: CourseAsked,
  { now }: { now: Date },
): LetterWords | null {
  const on = today(now);
  const explanation = reason ?? null;
  switch (step) {
    case 'return':
      return returnWords({ items, entries, on, until: returnedUntil(on) });
    case 'extend-term':
      return until ? extensionWords({ explanation, on, until }) : null;
    case 'terminate':
    case 'leave-without-consideration':
      return endingWords({
        ...{ kind: step, ground: ground ?? null, explanation, on },
        ...endingTerms(step, reopenedAt !== null, on),
      });
    case 'change-lane':
    case 'answer-complaint':
      return null;
  }
}

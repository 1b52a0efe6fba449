import type { Entry } from '#app/domain/application/lists';
import type { PlainDate } from '#app/domain/basics/plain-date';
import type { RequestedItem } from '#app/domain/decisions/officer-forms';
import { messageKey, translateFor } from '#app/i18n/catalogues';
import { dayMonthYear } from '#app/infra/pdf/certificate-words';
import { inEvery, sayInEvery, sayPapers } from '#app/infra/pdf/paper-words';
import { explanationSection, type LetterWords, section } from './decision-letter';
import { askedSections } from './request-letter';

/** Letters of the course of an application: returned, ended without a decision on it, given more time. */

const say = sayInEvery;
const onDay = (date: PlainDate) => ({ date: dayMonthYear(date) });

interface Returned {
  items: readonly RequestedItem[];
  entries: readonly Entry[];
  on: PlainDate;
  until: PlainDate;
}

export const returnWords = ({ items, entries, on, until }: Returned): LetterWords => ({
  title: sayPapers('title.return'),
  issuedOn: on,
  sections: [
    section('heading.message', 'text', [say('papersCourse.return.needs')]),
    ...askedSections(say('papersCourse.return.missing'), items, entries),
    section('heading.next', 'point', [
      say('papersCourse.return.until', onDay(until)),
      say('papersCourse.return.where'),
      say('papersCourse.return.clock'),
      say('papersCourse.return.silence'),
    ]),
  ],
});

interface Ended {
  kind: 'leave-without-consideration' | 'terminate';
  ground: string | null;
  /** Why, in the words of who decided. */
  explanation: string | null;
  on: PlainDate;
  appealUntil: PlainDate;
  /** Last day to open it again; null where that was done before, or cannot be. */
  reopenUntil: PlainDate | null;
}

export function endingWords({ kind, ground, explanation, on, appealUntil, reopenUntil }: Ended): LetterWords {
  const left = kind === 'leave-without-consideration';
  const why = messageKey(`cycle.termination.${ground}`);
  return {
    title: sayPapers(left ? 'title.left' : 'title.ending'),
    issuedOn: on,
    sections: [
      section('heading.message', 'text', [say(`papersCourse.ending.${left ? 'left' : 'ended'}`)]),
      ...(why ? [section('heading.why', 'text', [inEvery((locale) => `${translateFor(locale)(why)}.`)])] : []),
      ...explanationSection(explanation),
      ...(reopenUntil
        ? [section('heading.next', 'text', [say('papersCourse.ending.reopen', onDay(reopenUntil))])]
        : []),
      section('heading.remedy', 'text', [sayPapers('decision.appeal', onDay(appealUntil))]),
    ],
  };
}

export const extensionWords = ({
  explanation,
  on,
  until,
}: {
  explanation: string | null;
  on: PlainDate;
  until: PlainDate;
}): LetterWords => ({
  title: sayPapers('title.extension'),
  issuedOn: on,
  sections: [
    section('heading.message', 'text', [say('papersCourse.extension.extended', onDay(until))]),
    ...explanationSection(explanation),
  ],
});

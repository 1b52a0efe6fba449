import type { Entry } from '#app/domain/application/lists';
import type { PlainDate } from '#app/domain/basics/plain-date';
import type { RequestedItem } from '#app/domain/decisions/officer-forms';
import { askedInWords } from '#app/i18n/asked-words.server';
import type { InEveryLanguage } from '#app/infra/pdf/certificate';
import { dayMonthYear } from '#app/infra/pdf/certificate-words';
import { inEvery, sayPapers } from '#app/infra/pdf/paper-words';
import type { Section } from '#app/infra/pdf/sections';
import { explanationSection, type LetterWords, section } from './decision-letter';

interface Requested {
  items: readonly RequestedItem[];
  entries: readonly Entry[];
  on: PlainDate;
  until: PlainDate;
}

/** What is asked by code, and under its name, in a block of their own, an officer's words beside it. */
export function askedSections(
  heading: InEveryLanguage,
  items: readonly RequestedItem[],
  entries: readonly Entry[],
): Section[] {
  const coded = items.filter(({ reason }) => reason !== 'note');
  const own = items.filter(({ reason }) => reason === 'note').flatMap(({ note }) => note ?? []);
  const sentence = (item: RequestedItem) => inEvery((locale) => askedInWords(locale, item, entries));
  return [
    ...(coded.length > 0 ? [{ heading, mark: 'point' as const, items: coded.map(sentence) }] : []),
    ...coded.flatMap((item): Section[] =>
      item.note ? [{ heading: sentence(item), mark: 'text', own: true, items: [inEvery(() => item.note ?? '')] }] : [],
    ),
    ...own.flatMap((words) => explanationSection(words)),
  ];
}

/** What a request for information says; the preview before it is sent and the letter after it are made of the same. */
export const requestWords = ({ items, entries, on, until }: Requested): LetterWords => ({
  title: sayPapers('title.request'),
  issuedOn: on,
  sections: [
    section('heading.message', 'text', [sayPapers('request.needs')]),
    ...askedSections(sayPapers('request.asked'), items, entries),
    section('heading.next', 'point', [
      sayPapers('request.until', { date: dayMonthYear(until) }),
      sayPapers('request.where'),
      sayPapers('request.clock'),
      sayPapers('request.silence'),
    ]),
  ],
});

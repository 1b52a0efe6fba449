import { type PlainDate, parsePlainDate } from '#app/domain/basics/plain-date';
import type { Correction } from '#app/domain/permits/correction';
import { messageKey, translateFor } from '#app/i18n/catalogues';
import { countryName } from '#app/i18n/format';
import type { Language } from '#app/i18n/locales';
import { dayMonthYear } from '#app/infra/pdf/certificate-words';
import { inEvery, sayPapers } from '#app/infra/pdf/paper-words';
import { explanationSection, type LetterWords, section } from './decision-letter';

interface Corrected {
  correction: Correction;
  ground: string;
  /** Number of the decision it was written wrongly in. */
  number: string;
  on: PlainDate;
}

function shown(locale: Language, field: Correction['field'], value: string): string {
  if (!value) return '–';
  if (field === 'citizenship') return countryName(locale, value);
  const day = field === 'birthDate' ? parsePlainDate(value) : null;
  return day ? dayMonthYear(day) : value;
}

/** What was written wrongly, and how it is right: the judgement itself is not touched. Source: APPC art. 82. */
export function correctionWords({ correction, ground, number, on }: Corrected): LetterWords {
  const { field, from, to } = correction;
  const why = messageKey(`proposals.correctionReason.${ground}`);
  const value = (locale: Language, key: 'was' | 'right', text: string) =>
    translateFor(locale)(`papers.correction.${key}`, { value: shown(locale, field, text) });
  const name = (locale: Language) =>
    field === 'explanation'
      ? translateFor(locale)('papers.correction.words')
      : translateFor(locale)('papers.correction.field', { field: translateFor(locale)(`fields.${field}.label`) });
  return {
    title: sayPapers('title.correction'),
    issuedOn: on,
    sections: [
      section('heading.message', 'text', [sayPapers('correction.corrected', { number }), sayPapers('correction.same')]),
      section('heading.corrected', 'text', [
        inEvery(name),
        ...(field === 'explanation'
          ? []
          : [inEvery((locale) => value(locale, 'was', from)), inEvery((locale) => value(locale, 'right', to))]),
      ]),
      ...(why ? [section('heading.why', 'text', [inEvery((locale) => `${translateFor(locale)(why)}.`)])] : []),
      // Words of an officer stand as they were written.
      ...explanationSection(field === 'explanation' ? to : null),
    ],
  };
}

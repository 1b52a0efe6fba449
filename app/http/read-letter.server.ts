import type { Locale } from '#app/i18n/locales';
import { titleIn } from '#app/i18n/script';
import type { Translate } from '#app/i18n/translate';
import { dayMonthYear } from '#app/infra/pdf/certificate-words';
import type { LetterFacts } from '#app/infra/pdf/draw-letter.server';
import type { ReadLetterView } from '#app/ui/deciding/read-letter';
import { letterView } from './letter-view.server';

/** A letter as a page: the words of the file, in the reader's language and below it in the official ones. */
export function readLetter(
  { locale, t }: { locale: Locale; t: Translate },
  facts: LetterFacts,
  { back, file }: { back: string; file: string },
): ReadLetterView {
  const row = (key: 'reference' | 'number' | 'decision' | 'issuedOn' | 'office', value: string) => ({
    key,
    label: t(`certificate.label.${key}`),
    value,
  });
  return {
    title: titleIn(locale, facts.title),
    back,
    file,
    rows: [
      row(facts.number.label, facts.number.text),
      ...(facts.decisionNumber ? [row('decision', facts.decisionNumber)] : []),
      row('issuedOn', dayMonthYear(facts.issuedOn)),
      row('office', titleIn(locale, facts.office)),
    ],
    letter: letterView(locale, facts),
  };
}

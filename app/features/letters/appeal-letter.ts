import type { PlainDate } from '#app/domain/basics/plain-date';
import type { AppealAct, AppealSubject } from '#app/domain/decisions/appeal';
import type { DecisionSheet } from '#app/domain/decisions/decision-sheet';
import type { PersonSheet } from '#app/domain/decisions/person-sheet';
import { messageKey, translateFor } from '#app/i18n/catalogues';
import type { Language } from '#app/i18n/locales';
import { memberName } from '#app/i18n/sheet-words.server';
import type { InEveryLanguage } from '#app/infra/pdf/certificate';
import { dayMonthYear } from '#app/infra/pdf/certificate-words';
import { inEvery, sayInEvery, sayPapers } from '#app/infra/pdf/paper-words';
import type { Section } from '#app/infra/pdf/sections';
import { explanationSection, type LetterWords, section, sheetSections } from './decision-letter';

/** What an appeal was answered; the page before the signature and the letter after it are made of the same. */
interface AnsweredAppeal {
  act: AppealAct;
  reason: string;
  explanation: string | null;
  subject: AppealSubject;
  /** The member of the family it is about. */
  member: Pick<PersonSheet, 'name' | 'kazakhName'> | null;
  filedOn: PlainDate;
  on: PlainDate;
  sheet: DecisionSheet | null;
}

const say = sayInEvery;

const inSentence = (locale: Language, words: string) => words.charAt(0).toLocaleLowerCase(locale) + words.slice(1);
const finished = (words: InEveryLanguage) => inEvery((locale) => `${words[locale]}.`);

/** Nothing more can be appealed against within the office where the person did not get all they asked for. */
const toCourt: readonly AppealAct[] = ['dismiss', 'leave-unconsidered', 'vary'];

export function appealWords({
  act,
  reason,
  explanation,
  subject,
  member,
  filedOn,
  on,
  sheet,
}: AnsweredAppeal): LetterWords {
  const why = messageKey(`appeal.reason.${reason}`);
  const about = inEvery((locale) =>
    translateFor(locale)('appeal.paper.about', {
      date: dayMonthYear(filedOn),
      subject: [
        inSentence(locale, translateFor(locale)(`appeal.subject.${subject}`)),
        ...(member ? [memberName(locale, member)] : []),
      ].join(' – '),
    }),
  );
  const sections: Section[] = [
    section('heading.message', 'text', [about, finished(say(`appeal.result.${act}`))]),
    ...(why ? [{ heading: say('appeal.paper.reason'), mark: 'text' as const, items: [finished(say(why))] }] : []),
    ...explanationSection(explanation),
    ...(toCourt.includes(act) ? [section('heading.remedy', 'text', [say('appeal.paper.court')])] : []),
    ...sheetSections(sheet, null),
  ];
  return { title: sayPapers('title.appeal'), issuedOn: on, sections };
}

import type { NameRecord, NameWriting, WrittenName } from '../people/names';
import type { Answers, QuestionName } from './questions';

/** Which question holds which part of which writing. A passport's zone knows no patronymic: it stands among the given names. */
export const nameQuestions = {
  mrz: { surname: 'surnameLatin', givenNames: 'givenNamesLatin', patronymic: null },
  printed: { surname: 'surnamePrinted', givenNames: 'givenNamesPrinted', patronymic: 'patronymicPrinted' },
  kazakh: { surname: 'surnameKazakh', givenNames: 'givenNamesKazakh', patronymic: 'patronymicKazakh' },
  original: { surname: 'surnameOriginal', givenNames: 'givenNamesOriginal', patronymic: 'patronymicOriginal' },
} as const satisfies Record<NameWriting, Record<keyof WrittenName, QuestionName | null>>;

export const nameWritings = Object.keys(nameQuestions) as NameWriting[];

function writingOf(answers: Answers, writing: NameWriting): WrittenName {
  const text = (part: keyof WrittenName) => {
    const name = nameQuestions[writing][part];
    return name ? String(answers[name] ?? '') : '';
  };
  return { surname: text('surname'), givenNames: text('givenNames'), patronymic: text('patronymic') };
}

/** A person's name in its four writings, as answered; what was not answered is empty. */
export const nameRecordOf = (answers: Answers): NameRecord => ({
  mrz: writingOf(answers, 'mrz'),
  printed: writingOf(answers, 'printed'),
  kazakh: writingOf(answers, 'kazakh'),
  original: writingOf(answers, 'original'),
});

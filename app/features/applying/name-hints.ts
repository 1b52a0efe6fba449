import { asked, type FormPage } from '#app/domain/application/pages';
import { type Answers, type QuestionName, questionNamed } from '#app/domain/application/questions';
import { type MixedWord, mixedScripts } from '#app/domain/people/look-alikes';
import { suggestNames } from '#app/domain/people/names';

/** How the passport's name may be written in Kazakh: to be copied or corrected by the person, never filled in. */
export function suggestedNames(answers: Answers): Partial<Record<QuestionName, string>> {
  const { kazakh } = suggestNames({
    mrz: { surname: String(answers.surnameLatin ?? ''), givenNames: String(answers.givenNamesLatin ?? '') },
  });
  return { surnameKazakh: kazakh.surname, givenNamesKazakh: kazakh.givenNames };
}

/** Words of this page in which letters of two alphabets stand side by side. */
export function mixedWords(page: FormPage, answers: Answers): MixedWord[] {
  return page.asks.flatMap((each) => {
    const { name } = asked(each);
    const question = questionNamed(name);
    const value = answers[name];
    return question.kind === 'text' && !question.script && typeof value === 'string' ? mixedScripts(value) : [];
  });
}

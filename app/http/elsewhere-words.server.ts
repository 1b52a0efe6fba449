import { versionOf } from '#app/data/answer-page.server';
import type { Answers } from '#app/domain/application/questions';
import type { Drawn, Elsewhere } from '#app/features/applying/changed-elsewhere.server';
import { answerInWords, questionLabel } from '#app/i18n/answer-words.server';
import { formatDateTime } from '#app/i18n/format';
import type { Locale } from '#app/i18n/locales';
import type { Translate } from '#app/i18n/translate';
import type { ElsewhereView } from '#app/ui/applying/changed-elsewhere';
import type { QuestionView } from '#app/ui/form/question';
import { formKey, one } from './forms.server';

interface Around {
  locale: Locale;
  t: Translate;
}

type Fields = Readonly<Record<string, string | string[]>>;

/** What a form carries about the answers in it; one that holds again what was typed carries what it did before. */
export const drawnWith = (answers: Answers, before: Fields | null): Drawn => ({
  opened: one(before?.opened) || versionOf(answers),
  key: one(before?.key) || formKey(),
});

export const drawnIn = (typed: Fields): Drawn => ({ opened: one(typed.opened), key: one(typed.key) });

/** The form once more: whoever has read what stands elsewhere saves over it. */
export const drawnAnew = (typed: Fields, elsewhere: Elsewhere | null): Drawn => ({
  ...drawnIn(typed),
  ...(elsewhere && { opened: elsewhere.version }),
});

/** What was saved elsewhere, field by field. */
export function elsewhereView({ t, locale }: Around, elsewhere: Elsewhere | null, url: URL): ElsewhereView | null {
  if (!elsewhere) return null;
  const { at, answers, names } = elsewhere;
  const address = new URL(url);
  address.searchParams.delete('kept');
  return {
    when: formatDateTime(locale, at),
    fields: names.map((name) => {
      const answer = answers[name];
      return {
        name,
        label: questionLabel(locale, name),
        answer: answer === undefined ? t('elsewhere.nothing') : answerInWords(locale, name, answer),
      };
    }),
    take: address.pathname + address.search,
  };
}

/** Each field with what stands in it elsewhere. */
export const besideEach = (questions: readonly QuestionView[], view: ElsewhereView | null): QuestionView[] =>
  questions.map((question) => ({
    ...question,
    elsewhere: view?.fields.find(({ name }) => name === question.name)?.answer,
  }));

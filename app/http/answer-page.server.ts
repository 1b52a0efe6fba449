import { type Form, ownPages } from '#app/domain/application/completeness';
import type { FormPage, PageId } from '#app/domain/application/pages';
import { asked } from '#app/domain/application/pages';
import { answersInZone, zoneOf, zoneQuestions } from '#app/domain/application/passport-zone';
import { type QuestionName, questionNamed } from '#app/domain/application/questions';
import { type RawAnswers, rawOf } from '#app/domain/application/read-answers';
import { type Suggestion, type Suggestions, suggestionsFor } from '#app/domain/application/suggestions';
import { keyOf, type Warning, warningsOn } from '#app/domain/application/warnings';
import type { PlainDate } from '#app/domain/basics/plain-date';
import { suggestNames, wholeName } from '#app/domain/people/names';
import type { Application } from '#app/features/applying/application.query.server';
import type { FormError } from '#app/features/applying/save-answers.server';
import { answerInWords, questionLabel } from '#app/i18n/answer-words.server';
import { messageKey } from '#app/i18n/catalogues';
import { formatDate } from '#app/i18n/format';
import type { Locale } from '#app/i18n/locales';
import type { Translate } from '#app/i18n/translate';
import type { FieldProblem } from '#app/ui/form/error-summary';
import type { QuestionView } from '#app/ui/form/question';
import { questionViews } from './field-words.server';
import { one } from './forms.server';

export type AnswerPage = FormPage & { id: PageId };

export interface Around {
  locale: Locale;
  t: Translate;
  today: PlainDate;
}

export const pageNamed = (application: Form, id: string | undefined): AnswerPage | null =>
  ownPages(application).find((page) => page.id === id) ?? null;

/** What stands under the heading, where a page has it. */
export function leadOf({ t }: Around, page: AnswerPage): string | null {
  const key = messageKey(`applying.page.${page.id}.lead`);
  return key ? t(key) : null;
}

/** What a person searches in long lists, by question. A list they want to see whole again is not searched. */
export function searchesIn(page: FormPage, raw: RawAnswers): Partial<Record<QuestionName, string>> {
  const searched = page.asks
    .map((each) => asked(each).name)
    .filter((name) => ['country', 'occupation'].includes(questionNamed(name).kind))
    .map((name) => [name, one(raw[`${name}.find`]).trim().slice(0, 100)] as const)
    .filter(([name, query]) => query !== '' && one(raw.whole) !== name);
  return Object.fromEntries(searched);
}

/** Whether the page was sent to search: by a button, or with words in a box that nothing has answered yet. */
export const isSearch = (searches: Partial<Record<QuestionName, string>>, raw: RawAnswers): boolean =>
  one(raw.find) !== '' ||
  one(raw.whole) !== '' ||
  Object.entries(searches).some(([name, query]) => query !== one(raw[`${name}.found`]));

export interface PageOfQuestions {
  questions: QuestionView[];
  /** Why something is filled in already. */
  suggested: string[];
}

/** A page as it is first seen: answers as given, and suggestions where there is none. */
export function openedQuestions(around: Around, application: Application, page: AnswerPage): PageOfQuestions {
  const { locale, today } = around;
  const found = suggestionsFor(page, application, {
    sent: Object.keys(application.pages),
    today,
    readsArabic: locale === 'kk-arab',
  });
  const { questions, suggested } = suggestedQuestions(around, application, page, found);
  const inArabic = page.id === 'original-name' && suggested.length === 0;
  return { questions: inArabic ? withArabicName(around, application, questions) : questions, suggested };
}

/** Questions with the answers given, and with what is suggested where there is none. */
export function suggestedQuestions(
  { t, locale }: Around,
  { programme, answers }: Pick<Form, 'programme' | 'answers'>,
  page: FormPage,
  found: Suggestions,
): PageOfQuestions {
  const names = Object.keys(found) as QuestionName[];
  const values = rawOf({
    ...Object.fromEntries(Object.entries(found).map(([name, { value }]) => [name, value])),
    ...answers,
  });
  const views = questionViews(page, { locale, programme, answers, values, suggested: names, searches: {} });
  const reasons = new Set(Object.values(found as Record<string, Suggestion>).map(({ from }) => from));
  return {
    questions: views,
    suggested: [...reasons].map((from) => t(`applying.suggested.${from}`)),
  };
}

/** Not everybody has a name in Arabic letters: where nothing speaks for one, it is shown and not filled in. */
function withArabicName({ t }: Around, { answers }: Application, views: QuestionView[]): QuestionView[] {
  const part = (name: QuestionName) => String(answers[name] ?? '');
  const kazakh = { surname: part('surnameKazakh'), givenNames: part('givenNamesKazakh') };
  const name = wholeName(suggestNames({ kazakh }).original);
  return views.map((view, index) =>
    index === 0 && name
      ? { ...view, hint: [view.hint, t('applying.suggested.inArabic', { name })].filter(Boolean).join(' ') }
      : view,
  );
}

interface Typed {
  raw: RawAnswers;
  errors?: readonly FieldProblem[];
  found?: readonly FormError[];
}

/** The page again with what was typed, and what was found in long lists. A suggestion takes the place of what it answers. */
export function typedQuestions(
  { locale }: Around,
  { programme, answers }: Pick<Form, 'programme' | 'answers'>,
  page: FormPage,
  { raw, errors, found = [] }: Typed,
): QuestionView[] {
  const offered = found.filter(({ code }) => code === 'cyrillic-suggested');
  const values = { ...raw, ...Object.fromEntries(offered.map((e) => [e.name, String(e.params?.suggestion ?? '')])) };
  const suggested = offered.map(({ name }) => name);
  return questionViews(page, {
    ...{ locale, programme, answers, values, errors, suggested },
    searches: searchesIn(page, raw),
  });
}

/** What the lines of the passport say, row by row; nothing while there are none. */
export function readFromLines({ locale, today }: Around, { answers }: Application) {
  const zone = zoneOf(answers, today);
  const read = zone ? answersInZone(zone) : {};
  return zoneQuestions.flatMap((name) => {
    const value = read[name];
    return value ? [{ key: name, label: questionLabel(locale, name), value: answerInWords(locale, name, value) }] : [];
  });
}

/** What looks wrong on a page and may be right, in words, each with the key that says it was seen. */
export const warningsInWords = (around: Around, page: AnswerPage, { answers }: Pick<Form, 'answers'>) =>
  wordedWarnings(around, warningsOn(page, answers, around.today));

export const wordedWarnings = (around: Around, warnings: readonly Warning[]) =>
  warnings.map((warning) => ({ key: keyOf(warning), text: inWords(around, warning) }));

function inWords({ locale, t }: Around, warning: Warning): string {
  switch (warning.code) {
    case 'mixed-letters': {
      const { word, letters, suggestion, strange } = warning;
      return t(`applying.warning.mixed-letters.${strange}`, { word, letters: letters.join(', '), suggestion });
    }
    case 'differs-from-lines': {
      const { name, value, inLines } = warning;
      const read = (text: string) => answerInWords(locale, name, text);
      return t('applying.warning.differs-from-lines', {
        field: questionLabel(locale, name),
        typed: read(value),
        lines: read(inLines),
      });
    }
    case 'passport-expired':
      return t('applying.warning.passport-expired', { day: formatDate(locale, warning.value as PlainDate) });
    case 'iin-birth-date':
      return t('applying.warning.iin-birth-date', { day: formatDate(locale, warning.inIin) });
  }
}

import { askedAnswers, ownPages } from '#app/domain/application/completeness';
import { asked, type Programme, type Route } from '#app/domain/application/pages';
import { type Answers, type AnswerValue, type QuestionName, questionNamed } from '#app/domain/application/questions';
import type { WordedPage } from '#app/domain/application/submission';
import { isYearOnly, parsePlainDate } from '#app/domain/basics/plain-date';
import { occupationNamed } from '#app/domain/rating/occupations';
import { regionNamed } from '#app/domain/rating/regions';
import { messageKey, translateFor } from './catalogues';
import { countryName, formatDate, formatMoney, formatMonth, formatNumber, listOf } from './format';
import type { Language, Locale } from './locales';
import { titleIn } from './script';

export const questionLabel = (locale: Locale, name: QuestionName): string =>
  translateFor(locale)(`fields.${name}.label`);

/** The words of a code that a question offers, such as `qualification`, `master`. */
export function optionWords(locale: Locale, words: string, code: string): string {
  const key = messageKey(`options.${words}.${code}`);
  return key ? translateFor(locale)(key) : code;
}

const titleOf = (locale: Locale, row: Readonly<Record<Language, string>> | undefined) => row && titleIn(locale, row);

export const regionName = (locale: Locale, code: string) => titleOf(locale, regionNamed(code)) ?? code;

export function occupationName(locale: Locale, code: string): string {
  return code === 'unlisted'
    ? translateFor(locale)('fields.unlisted')
    : (titleOf(locale, occupationNamed(code)) ?? code);
}

/** An answer as a person reads it: words for codes, dates and numbers in the manner of the language. */
export function answerInWords(locale: Locale, name: QuestionName, value: AnswerValue): string {
  const question = questionNamed(name);
  const t = translateFor(locale);
  switch (question.kind) {
    case 'yes-no':
      return t(value ? 'common.yes' : 'common.no');
    case 'choice':
      return optionWords(locale, question.words, String(value));
    case 'choices':
      return listOf(
        locale,
        (Array.isArray(value) ? value : [value]).map((code) => optionWords(locale, question.words, String(code))),
      );
    case 'country':
      return countryName(locale, String(value));
    case 'region':
      return regionName(locale, String(value));
    case 'occupation':
      return occupationName(locale, String(value));
    case 'date': {
      const text = String(value);
      const day = isYearOnly(text) ? text : parsePlainDate(text);
      return day ? formatDate(locale, day) : String(value);
    }
    case 'month':
      return formatMonth(locale, String(value));
    case 'number':
      return 'year' in question ? String(value) : numberInWords(locale, Number(value), question.unit);
    default:
      return String(value);
  }
}

function numberInWords(locale: Locale, value: number, unit: string | undefined): string {
  if (unit === 'usd') return formatMoney(locale, value, 'USD');
  if (unit === 'percent') return `${formatNumber(locale, value)}\u00a0%`;
  const key = messageKey(`fields.amount.${unit}`);
  return key ? translateFor(locale)(key, { count: value }) : formatNumber(locale, value);
}

/**
 * The whole form as worded in a language: what the applicant reviews, what is frozen on sending, what an officer reads.
 * Answers that count, and no others: those kept aside are nobody's to read.
 */
export function wordedAnswers(locale: Locale, programme: Programme, route: Route, all: Answers): WordedPage[] {
  const form = { programme, route, answers: all };
  const answers = askedAnswers(form);
  return ownPages(form).map((page) => ({
    page: page.id,
    section: page.section,
    answers: page.asks.map((each) => {
      const { name } = asked(each);
      const value = answers[name];
      return {
        name,
        question: questionLabel(locale, name),
        answer: value === undefined ? '' : answerInWords(locale, name, value),
      };
    }),
  }));
}

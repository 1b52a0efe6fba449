import { questionLike } from '#app/domain/application/lists';
import { asked, type FormPage, type Programme } from '#app/domain/application/pages';
import {
  type Answers,
  isQuestionName,
  optionsOf,
  type QuestionName,
  questionNamed,
} from '#app/domain/application/questions';
import type { RawAnswers } from '#app/domain/application/read-answers';
import { optionWords } from '#app/i18n/answer-words.server';
import { messageKey, translateFor } from '#app/i18n/catalogues';
import type { Locale } from '#app/i18n/locales';
import type { MessageValues, Translate } from '#app/i18n/translate';
import type { FieldProblem } from '#app/ui/form/error-summary';
import type { QuestionView } from '#app/ui/form/question';
import { type FieldError, one } from './forms.server';
import { countryOptions, findInList, type ListOption, occupationOptions, regionOptions } from './lists.server';

const chosen = new Set(['choice', 'yes-no', 'country', 'occupation', 'region']);

/** Codes of errors as sentences: the field's own words, else the general ones with the field's name, else the general ones. */
export function fieldErrors(t: Translate, errors: readonly FieldError[]): FieldProblem[] {
  return errors.map(({ name, code, params }) => {
    const field = name.split('.')[0] ?? name;
    const label = messageKey(`fields.${field}.label`);
    const isChoice = isQuestionName(field) && chosen.has(questionNamed(field).kind);
    const named = label && messageKey(`errors.ofField.${isChoice && code === 'required' ? 'choose' : code}`);
    const clash = code.startsWith('contradiction-') && messageKey(`eligibility.${code.replace('-', '.')}`);
    // What a passport's lines lack is said alike, whoever holds it.
    const lines = isQuestionName(field) && code.startsWith('zone-') ? questionLike(field) : field;
    const own = messageKey(`fields.${lines}.error.${code}`);
    const key = own ?? (clash || named) ?? messageKey(`errors.${code}`) ?? 'errors.required';
    const values: MessageValues = { ...params, ...(label ? { field: t(label) } : {}) };
    return { name, text: t(key, values) };
  });
}

/** More answers than these, and the one for not knowing: a list that opens, so that a page of the check stays short. */
const mostRadios = 6;
/** In the form a choice stays open to the eye for longer. */
const mostRadiosOfForm = 12;

interface Around {
  locale: Locale;
  programme: Programme;
  /** Everything answered so far: what a question offers may depend on it. */
  answers: Answers;
  /** What the fields show: answers as texts (`rawOf`), or what was typed and refused. */
  values: RawAnswers;
  errors?: readonly FieldProblem[];
  /** Choices get “I do not know yet”: for pages on which nothing is mandatory. */
  unknown?: boolean;
  /** Questions filled in with a suggestion, to be checked. */
  suggested?: readonly QuestionName[];
  /** Long lists can be searched: what is looked for in which. Without it there is no search. */
  searches?: Readonly<Partial<Record<QuestionName, string>>>;
}

/** The questions of a page, ready to be drawn by `QuestionField`. A question that offers nothing to this person is left out. */
export function questionViews(page: FormPage, around: Around): QuestionView[] {
  return page.asks
    .map((each) => {
      const { name, optional } = asked(each);
      return questionView(name, optional, around);
    })
    .filter((view) => view !== null);
}

function questionView(name: QuestionName, optional: boolean, around: Around): QuestionView | null {
  const { locale, programme, answers, values, errors, unknown } = around;
  const t = translateFor(locale);
  const question = questionNamed(name);
  const hint = messageKey(`fields.${name}.hint`);
  const text = one(values[name]);
  const about = {
    name,
    label: t(`fields.${name}.label`),
    hint: hint ? t(hint) : undefined,
    error: errors?.flatMap((error) => (error.name === name ? error.text : [])).join('. ') || undefined,
    optional: optional && !unknown,
    mark: around.suggested?.includes(name) ? t('applying.suggested.mark') : undefined,
  };
  const empty = unknown ? t('common.notKnown') : undefined;
  const notKnown = unknown ? [{ value: '', label: t('common.notKnown') }] : [];
  switch (question.kind) {
    case 'text':
      return {
        ...about,
        control: 'text',
        value: text,
        autoComplete: question.autoComplete,
        type: question.autoComplete === 'tel' ? 'tel' : undefined,
        latin: question.script !== undefined && question.script !== 'kazakh' && question.script !== 'as-printed',
        width: question.width === 'short' ? 'md' : 'full',
      };
    case 'number':
      return {
        ...about,
        control: 'text',
        value: text,
        width: question.unit === 'usd' || question.unit === 'money' ? 'md' : 'sm',
        inputMode: question.whole ? 'numeric' : 'decimal',
        suffix: question.unit && t(`fields.unit.${question.unit}`),
      };
    case 'long-text':
      return { ...about, control: 'long-text', value: text };
    case 'date':
      return {
        ...about,
        control: 'date',
        value: dateParts(values, name),
        birthday: name === 'birthDate',
        yearOnly: question.yearOnly ? { known: one(values[`${name}.only`]) === 'yes' } : undefined,
      };
    case 'month':
      return { ...about, control: 'month', value: dateParts(values, name) };
    case 'zone':
      return { ...about, control: 'zone', value: text };
    case 'yes-no': {
      const options = [{ value: 'yes', label: t('common.yes') }, { value: 'no', label: t('common.no') }, ...notKnown];
      return { ...about, control: 'choice', value: text, options, inline: true };
    }
    case 'choice':
    case 'choices': {
      const codes = optionsOf(name, programme, answers);
      if (codes.length === 0) return null;
      const options = codes.map((value) => ({ value, label: optionWords(locale, question.words, value) }));
      return question.kind === 'choices'
        ? { ...about, control: 'choices', values: many(values[name]), options }
        : question.folded || options.length > (unknown ? mostRadios : mostRadiosOfForm)
          ? { ...about, control: 'select', value: text, options, empty }
          : { ...about, control: 'choice', value: text, options: [...options, ...notKnown] };
    }
    case 'country': {
      const stateless = name === 'citizenship' || name === 'memberCitizenship';
      const options = countryOptions(locale, stateless);
      const find = searchOf(name, around, (query) => findInList(locale, 'country', query, stateless));
      return { ...about, control: 'select', value: text, options, empty, find };
    }
    case 'occupation': {
      const find = searchOf(name, around, (query) => findInList(locale, 'occupation', query));
      return { ...about, control: 'select', value: text, options: occupationOptions(locale), empty, find };
    }
    case 'region':
      return { ...about, control: 'select', value: text, options: regionOptions(locale), empty };
  }
}

function searchOf(name: QuestionName, { searches }: Around, look: (query: string) => ListOption[]) {
  const query = searches?.[name];
  return searches && { query: query ?? '', found: query ? look(query) : null };
}

const many = (value: RawAnswers[string]) => (typeof value === 'string' ? [value] : [...(value ?? [])]);

function dateParts(values: RawAnswers, name: string) {
  const part = (which: string) => one(values[`${name}.${which}`]);
  return { day: part('day'), month: part('month'), year: part('year') };
}

import type { ReactNode } from 'react';
import { useT } from '#app/i18n/react';
import type { Translate } from '#app/i18n/translate';
import { ChoiceField, ChoicesField } from './choice-field';
import { DateField, type DateParts } from './date-field';
import type { FieldProps, FieldWidth } from './field-frame';
import { FindField, type FindView } from './find-field';
import { SelectField, type SelectGroup, type SelectOption } from './select-field';
import { Suggested } from './suggested';
import { TextArea } from './text-area';
import { TextField } from './text-field';

interface About {
  name: string;
  label: string;
  hint?: string;
  error?: string;
  optional?: boolean;
  /** It is filled in with a suggestion: what to do about it. */
  mark?: string;
  /** The answer saved meanwhile from another tab or device. */
  elsewhere?: string;
}

/** A question with its words, its value and what it offers; made on the server by `questionViews`. */
export type QuestionView = About &
  (
    | {
        control: 'text';
        value: string;
        width: FieldWidth;
        type?: 'tel';
        autoComplete?: string;
        inputMode?: FieldProps['inputMode'];
        suffix?: string;
        /** Latin letters and digits: always written from left to right. */
        latin?: boolean;
      }
    | { control: 'long-text'; value: string }
    | { control: 'zone'; value: string }
    | { control: 'date'; value: DateParts; birthday: boolean; yearOnly?: { known: boolean } }
    | { control: 'month'; value: DateParts }
    | { control: 'choice'; value: string; options: readonly SelectOption[]; inline?: boolean }
    | { control: 'choices'; values: readonly string[]; options: readonly SelectOption[] }
    | {
        control: 'select';
        value: string;
        options: readonly (SelectOption | SelectGroup)[];
        empty?: string;
        find?: FindView;
      }
  );

/** One question of the form, whatever its kind. `heading`: it is the only one of its page, its label is the h1. */
export function QuestionField({ question, heading }: { question: QuestionView; heading?: boolean }) {
  const t = useT();
  const { name, label, error, optional, mark } = question;
  const words = question.hint ?? dateHint(t, question.control);
  const said = mark ? <Suggested hint={words} mark={mark} /> : words;
  const hint = question.elsewhere === undefined ? said : <Elsewhere hint={said} answer={question.elsewhere} />;
  const about = { name, label, hint, error, optional, heading };
  switch (question.control) {
    case 'text':
      return (
        <TextField
          {...about}
          value={question.value}
          type={question.type}
          width={question.width}
          autoComplete={question.autoComplete}
          inputMode={question.inputMode}
          suffix={question.suffix}
          dir={question.latin ? 'ltr' : 'auto'}
          lang={question.latin ? 'en' : undefined}
        />
      );
    case 'long-text':
      return <TextArea {...about} value={question.value} dir="auto" />;
    case 'date':
      return <DateField {...about} value={question.value} birthday={question.birthday} yearOnly={question.yearOnly} />;
    case 'month':
      return <DateField {...about} value={question.value} parts={['month', 'year']} />;
    case 'zone':
      return <TextArea {...about} value={question.value} rows={3} dir="ltr" lang="en" signs />;
    case 'choice':
      return <ChoiceField {...about} value={question.value} options={question.options} inline={question.inline} />;
    case 'choices':
      return <ChoicesField {...about} value={question.values} options={question.options} />;
    case 'select':
      if (question.find) return <FindField {...about} {...question} find={question.find} hint={hint} />;
      return <SelectField {...about} value={question.value} options={question.options} empty={question.empty} />;
  }
}

function Elsewhere({ hint, answer }: { hint: ReactNode; answer: string }) {
  const t = useT();
  return (
    <>
      {hint}
      <p className="field-elsewhere">
        {t('elsewhere.other', { answer: '' })}
        <bdi>{answer}</bdi>
      </p>
    </>
  );
}

const dateHint = (t: Translate, control: QuestionView['control']) =>
  control === 'date' ? t('common.date.hint') : control === 'month' ? t('skills.monthHint') : undefined;

export function QuestionFields({ questions, heading }: { questions: readonly QuestionView[]; heading?: boolean }) {
  return questions.map((question) => (
    <QuestionField key={question.name} question={question} heading={heading && questions.length === 1} />
  ));
}

/** The same question where many stand together: no hint, and a list that opens in place of long radio buttons. */
export function compactQuestion(view: QuestionView): QuestionView {
  const { hint: _, ...question } = view;
  if (question.control !== 'choice' || question.inline) return question;
  return { ...question, control: 'select', options: question.options.filter(({ value }) => value !== '') };
}

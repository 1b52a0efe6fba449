import { ChoiceField, ChoicesField } from './choice-field';
import { DateField, type DateParts } from './date-field';
import type { FieldProps, FieldWidth } from './field-frame';
import { SelectField, type SelectGroup, type SelectOption } from './select-field';
import { TextArea } from './text-area';
import { TextField } from './text-field';

interface About {
  name: string;
  label: string;
  hint?: string;
  error?: string;
  optional?: boolean;
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
    | { control: 'date'; value: DateParts; birthday: boolean }
    | { control: 'choice'; value: string; options: readonly SelectOption[]; inline?: boolean }
    | { control: 'choices'; values: readonly string[]; options: readonly SelectOption[] }
    | { control: 'select'; value: string; options: readonly (SelectOption | SelectGroup)[]; empty?: string }
  );

/** One question of the form, whatever its kind. `heading`: it is the only one of its page, its label is the h1. */
export function QuestionField({ question, heading }: { question: QuestionView; heading?: boolean }) {
  const { name, label, hint, error, optional } = question;
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
      return <DateField {...about} value={question.value} birthday={question.birthday} />;
    case 'choice':
      return <ChoiceField {...about} value={question.value} options={question.options} inline={question.inline} />;
    case 'choices':
      return <ChoicesField {...about} value={question.values} options={question.options} />;
    case 'select':
      return <SelectField {...about} value={question.value} options={question.options} empty={question.empty} />;
  }
}

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

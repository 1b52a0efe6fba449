import { Action, Fact, Paragraph } from './blocks';
import type { LetterProps } from './reader';

export function EmployerAnswered({ reader, ...values }: LetterProps<'employer-answered'>) {
  const { words } = reader;
  return (
    <>
      <Paragraph>{words('lead')}</Paragraph>
      <Fact label={words('employer')}>{values.employer}</Fact>
      <Fact label={words('answer')}>{words(`answers.${values.answer}`)}</Fact>
      <Action href={values.link}>{words('action')}</Action>
    </>
  );
}

import { Action, Fact, Paragraph } from './blocks';
import type { LetterProps } from './reader';

export function EmployerAnswered({ reader, ...values }: LetterProps<'employer-answered'>) {
  const { words, shared } = reader;
  return (
    <>
      <Paragraph>{words('lead')}</Paragraph>
      {values.number && <Fact label={shared('applicationNumber')}>{values.number}</Fact>}
      <Fact label={words('employer')}>{values.employer}</Fact>
      <Fact label={words('answer')}>{words(`answers.${values.answer}`)}</Fact>
      <Action href={values.link}>{words('action')}</Action>
    </>
  );
}

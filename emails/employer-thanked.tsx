import { Action, Fact, Paragraph } from './blocks';
import type { LetterProps } from './reader';

export function EmployerThanked({ reader, ...values }: LetterProps<'employer-thanked'>) {
  const { words } = reader;
  return (
    <>
      <Paragraph>{words('lead')}</Paragraph>
      <Fact label={words('position')}>{values.position}</Fact>
      <Fact label={words('answer')}>{words(`answers.${values.answer}`)}</Fact>
      <Paragraph>{words('wrong')}</Paragraph>
      <Action href={values.link}>{words('action')}</Action>
    </>
  );
}

import { Action, Fact, Paragraph } from './blocks';
import type { LetterProps } from './reader';

export function OpinionAnswered({ reader, ...values }: LetterProps<'opinion-answered'>) {
  const { words, shared } = reader;
  return (
    <>
      <Paragraph>{words('lead')}</Paragraph>
      <Fact label={shared('applicationNumber')}>{values.number}</Fact>
      <Action href={values.link}>{words('action')}</Action>
    </>
  );
}

import { Action, Fact, Paragraph } from './blocks';
import type { LetterProps } from './reader';

export function ApplicationAmended({ reader, ...values }: LetterProps<'application-amended'>) {
  const { words, shared } = reader;
  return (
    <>
      <Paragraph>{words('lead')}</Paragraph>
      <Fact label={shared('applicationNumber')}>{values.number}</Fact>
      <Paragraph>{words('check')}</Paragraph>
      <Action href={values.link}>{shared('follow')}</Action>
    </>
  );
}

import { Action, Fact, Paragraph } from './blocks';
import type { LetterProps } from './reader';

export function ApplicationTerminated({ reader, ...values }: LetterProps<'application-terminated'>) {
  const { words, shared, day } = reader;
  return (
    <>
      <Paragraph>{words('lead')}</Paragraph>
      <Fact label={shared('applicationNumber')}>{values.number}</Fact>
      <Fact label={words('until')}>{day(values.until)}</Fact>
      <Paragraph>{shared('appeal')}</Paragraph>
      <Action href={values.link}>{words('action')}</Action>
    </>
  );
}

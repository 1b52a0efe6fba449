import { Action, Fact, Paragraph } from './blocks';
import type { LetterProps } from './reader';

export function AppealReceived({ reader, ...values }: LetterProps<'appeal-received'>) {
  const { words, shared, day } = reader;
  return (
    <>
      <Paragraph>{words('lead')}</Paragraph>
      <Fact label={shared('applicationNumber')}>{values.number}</Fact>
      <Fact label={words('until')}>{day(values.until)}</Fact>
      <Paragraph>{words('effect')}</Paragraph>
      <Action href={values.link}>{words('action')}</Action>
    </>
  );
}

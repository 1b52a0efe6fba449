import { Action, Fact, Paragraph } from './blocks';
import type { LetterProps } from './reader';

export function Refused({ reader, ...values }: LetterProps<'refused'>) {
  const { words, shared, day } = reader;
  return (
    <>
      <Paragraph>{words('lead')}</Paragraph>
      <Fact label={shared('applicationNumber')}>{values.number}</Fact>
      <Fact label={shared('appealUntil')}>{day(values.until)}</Fact>
      <Action href={values.link}>{words('action')}</Action>
      <Paragraph>{shared('appeal')}</Paragraph>
      <Paragraph>{words('again')}</Paragraph>
    </>
  );
}

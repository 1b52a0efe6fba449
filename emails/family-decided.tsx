import { Action, Fact, Paragraph } from './blocks';
import type { LetterProps } from './reader';

export function FamilyDecided({ reader, ...values }: LetterProps<'family-decided'>) {
  const { words, shared, day } = reader;
  return (
    <>
      <Paragraph>{words('lead')}</Paragraph>
      <Fact label={shared('applicationNumber')}>{values.number}</Fact>
      <Fact label={words('until')}>{day(values.until)}</Fact>
      <Action href={values.link}>{words('action')}</Action>
      <Paragraph>{shared('appeal')}</Paragraph>
    </>
  );
}

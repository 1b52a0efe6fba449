import { Action, Fact, Paragraph } from './blocks';
import type { LetterProps } from './reader';

export function FamilyNotice({ reader, ...values }: LetterProps<'family-notice'>) {
  const { words, shared, day } = reader;
  return (
    <>
      <Paragraph>{words('lead')}</Paragraph>
      <Paragraph>{words('right')}</Paragraph>
      <Fact label={shared('applicationNumber')}>{values.number}</Fact>
      <Fact label={words('until')}>{day(values.until)}</Fact>
      <Action href={values.link}>{words('action')}</Action>
      <Paragraph>{words('silence')}</Paragraph>
    </>
  );
}

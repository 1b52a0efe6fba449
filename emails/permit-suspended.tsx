import { Action, Fact, Paragraph } from './blocks';
import type { LetterProps } from './reader';

export function PermitSuspended({ reader, ...values }: LetterProps<'permit-suspended'>) {
  const { words, shared, day } = reader;
  return (
    <>
      <Paragraph>{words('lead')}</Paragraph>
      <Fact label={words('number')}>{values.number}</Fact>
      <Fact label={words('suspendedUntil')}>{day(values.suspendedUntil)}</Fact>
      <Fact label={shared('appealUntil')}>{day(values.until)}</Fact>
      <Action href={values.link}>{words('action')}</Action>
      <Paragraph>{words('effect')}</Paragraph>
      <Paragraph>{shared('appeal')}</Paragraph>
    </>
  );
}

import { Action, Fact, Paragraph } from './blocks';
import type { LetterProps } from './reader';

export function PermitRevoked({ reader, ...values }: LetterProps<'permit-revoked'>) {
  const { words, shared, day } = reader;
  return (
    <>
      <Paragraph>{words('lead')}</Paragraph>
      <Fact label={words('number')}>{values.number}</Fact>
      <Fact label={words('revokedOn')}>{day(values.revokedOn)}</Fact>
      <Fact label={shared('appealUntil')}>{day(values.until)}</Fact>
      <Action href={values.link}>{words('action')}</Action>
      <Paragraph>{shared('appeal')}</Paragraph>
      <Paragraph>{words('effect')}</Paragraph>
    </>
  );
}

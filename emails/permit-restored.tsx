import { Action, Fact, Paragraph } from './blocks';
import type { LetterProps } from './reader';

export function PermitRestored({ reader, ...values }: LetterProps<'permit-restored'>) {
  const { words } = reader;
  return (
    <>
      <Paragraph>{words('lead')}</Paragraph>
      <Fact label={words('number')}>{values.number}</Fact>
      <Action href={values.link}>{words('action')}</Action>
      <Paragraph>{words('effect')}</Paragraph>
    </>
  );
}

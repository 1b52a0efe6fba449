import { Action, Fact, Paragraph } from './blocks';
import type { LetterProps } from './reader';

export function PermitLapsed({ reader, ...values }: LetterProps<'permit-lapsed'>) {
  const { words, day } = reader;
  return (
    <>
      <Paragraph>{words('lead')}</Paragraph>
      <Fact label={words('number')}>{values.number}</Fact>
      <Fact label={words('visaUntil')}>{day(values.visaUntil)}</Fact>
      <Action href={values.link}>{words('action')}</Action>
      <Paragraph>{words('effect')}</Paragraph>
    </>
  );
}

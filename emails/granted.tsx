import { Action, Fact, Paragraph } from './blocks';
import type { LetterProps } from './reader';

export function Granted({ reader: { words, shared }, ...values }: LetterProps<'granted'>) {
  return (
    <>
      <Paragraph>{words('lead')}</Paragraph>
      <Fact label={shared('programme')}>{shared(`programmes.${values.programme}`)}</Fact>
      <Fact label={shared('applicationNumber')}>{values.number}</Fact>
      <Paragraph>{words('certificate')}</Paragraph>
      <Action href={values.link}>{words('action')}</Action>
      <Paragraph>{words('travel')}</Paragraph>
    </>
  );
}

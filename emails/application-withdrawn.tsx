import { Action, Fact, Paragraph, Small } from './blocks';
import type { LetterProps } from './reader';

export function ApplicationWithdrawn({ reader: { words, shared }, ...values }: LetterProps<'application-withdrawn'>) {
  return (
    <>
      <Paragraph>{words('lead')}</Paragraph>
      <Fact label={shared('applicationNumber')}>{values.number}</Fact>
      <Paragraph>{words('again')}</Paragraph>
      <Action href={values.link}>{shared('open')}</Action>
      <Small>{words('notYou')}</Small>
    </>
  );
}

import { Action, Fact, Paragraph } from './blocks';
import type { LetterProps } from './reader';

/** A new citizen is told it in words of their own. */
export function PermitEnded({ reader, ...values }: LetterProps<'permit-ended' | 'permit-ended-citizen'>) {
  const { words, shared, day } = reader;
  return (
    <>
      <Paragraph>{words('lead')}</Paragraph>
      <Fact label={words('number')}>{values.number}</Fact>
      <Fact label={words('lastDay')}>{day(values.lastDay)}</Fact>
      <Fact label={shared('appealUntil')}>{day(values.until)}</Fact>
      <Action href={values.link}>{words('action')}</Action>
      <Paragraph>{words('effect')}</Paragraph>
      <Paragraph>{shared('appeal')}</Paragraph>
    </>
  );
}

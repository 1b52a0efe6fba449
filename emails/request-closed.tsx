import { Action, Fact, Paragraph } from './blocks';
import type { LetterProps } from './reader';

export function RequestClosed({ reader, ...values }: LetterProps<'request-closed'>) {
  const { words, shared, day } = reader;
  return (
    <>
      <Paragraph>{words('lead')}</Paragraph>
      <Fact label={shared('applicationNumber')}>{values.number}</Fact>
      {values.decisionBy && <Fact label={shared('decisionBy')}>{day(values.decisionBy)}</Fact>}
      <Action href={values.link}>{words('action')}</Action>
      <Paragraph>{words('still')}</Paragraph>
    </>
  );
}

import { Action, Fact, Paragraph } from './blocks';
import type { LetterProps } from './reader';

export function EndNotice({ reader, ...values }: LetterProps<'end-notice'>) {
  const { words, day } = reader;
  return (
    <>
      <Paragraph>{words('lead')}</Paragraph>
      <Fact label={words('number')}>{values.number}</Fact>
      <Fact label={words('until')}>{day(values.until)}</Fact>
      <Action href={values.link}>{words('action')}</Action>
      <Paragraph>{words('silence')}</Paragraph>
    </>
  );
}

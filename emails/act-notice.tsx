import { Action, Fact, Paragraph } from './blocks';
import type { LetterProps } from './reader';

/** What is intended about a permit: each act says it in words of its own. */
export function ActNotice({ reader, ...values }: LetterProps<'revoke-notice' | 'suspend-notice' | 'end-notice'>) {
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

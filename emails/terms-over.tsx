import { Action, Fact, Paragraph } from './blocks';
import type { LetterProps } from './reader';

export function TermsOver({ reader, ...values }: LetterProps<'terms-over'>) {
  const { words } = reader;
  return (
    <>
      <Paragraph>{words('lead')}</Paragraph>
      <Fact label={words('over')}>{values.over}</Fact>
      <Action href={values.link}>{words('action')}</Action>
    </>
  );
}

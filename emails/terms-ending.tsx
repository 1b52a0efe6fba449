import { Action, Fact, Paragraph } from './blocks';
import type { LetterProps } from './reader';

export function TermsEnding({ reader, ...values }: LetterProps<'terms-ending'>) {
  const { words } = reader;
  return (
    <>
      <Paragraph>{words('lead')}</Paragraph>
      <Fact label={words('near')}>{values.near}</Fact>
      <Fact label={words('over')}>{values.over}</Fact>
      <Action href={values.link}>{words('action')}</Action>
    </>
  );
}

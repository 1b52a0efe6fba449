import { Action, Fact, Paragraph } from './blocks';
import type { LetterProps } from './reader';

export function DecisionsDue({ reader, ...values }: LetterProps<'decisions-due'>) {
  const { words } = reader;
  return (
    <>
      <Paragraph>{words('lead')}</Paragraph>
      <Fact label={words('notices')}>{values.notices}</Fact>
      <Fact label={words('extensions')}>{values.extensions}</Fact>
      <Paragraph>{words('rule')}</Paragraph>
      <Action href={values.link}>{words('action')}</Action>
    </>
  );
}

import { Action, Fact, Paragraph } from './blocks';
import type { LetterProps } from './reader';

export function ProposalDropped({ reader, ...values }: LetterProps<'proposal-dropped'>) {
  const { words } = reader;
  return (
    <>
      <Paragraph>{words('lead')}</Paragraph>
      <Fact label={words('number')}>{values.number}</Fact>
      <Action href={values.link}>{words('action')}</Action>
    </>
  );
}

import { Action, Fact, Paragraph } from './blocks';
import type { LetterProps } from './reader';

export function DraftEnding({ reader, ...values }: LetterProps<'draft-ending'>) {
  const { words, shared, day } = reader;
  return (
    <>
      <Paragraph>{words('lead')}</Paragraph>
      <Fact label={shared('programme')}>{shared(`programmes.${values.programme}`)}</Fact>
      <Fact label={words('until')}>{day(values.until)}</Fact>
      <Paragraph>{words('keep')}</Paragraph>
      <Action href={values.link}>{words('action')}</Action>
      <Paragraph>{words('otherwise')}</Paragraph>
    </>
  );
}

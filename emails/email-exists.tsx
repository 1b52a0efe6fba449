import { Action, Paragraph, Small } from './blocks';
import type { LetterProps } from './reader';

export function EmailExists({ reader: { words }, link }: LetterProps<'email-exists'>) {
  return (
    <>
      <Paragraph>{words('lead')}</Paragraph>
      <Paragraph>{words('you')}</Paragraph>
      <Action href={link}>{words('action')}</Action>
      <Small>{words('ignore')}</Small>
    </>
  );
}

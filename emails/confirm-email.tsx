import { Action, Code, Paragraph, Small } from './blocks';
import type { LetterProps } from './reader';

export function ConfirmEmail({ reader: { words }, link, code, hours }: LetterProps<'confirm-email'>) {
  return (
    <>
      <Paragraph>{words('lead')}</Paragraph>
      <Action href={link}>{words('action')}</Action>
      <Paragraph>{words('code')}</Paragraph>
      <Code>{code}</Code>
      <Small>{words('expiry', { hours })}</Small>
      <Small>{words('ignore')}</Small>
    </>
  );
}

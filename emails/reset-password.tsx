import { Action, Paragraph, Small } from './blocks';
import type { LetterProps } from './reader';

export function ResetPassword({ reader: { words }, link, minutes }: LetterProps<'reset-password'>) {
  return (
    <>
      <Paragraph>{words('lead')}</Paragraph>
      <Action href={link}>{words('action')}</Action>
      <Small>{words('expiry', { minutes })}</Small>
      <Small>{words('ignore')}</Small>
    </>
  );
}

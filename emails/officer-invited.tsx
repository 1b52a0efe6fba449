import { Action, Paragraph, Small } from './blocks';
import type { LetterProps } from './reader';

export function OfficerInvited({ reader: { words }, link, days }: LetterProps<'officer-invited'>) {
  return (
    <>
      <Paragraph>{words('lead')}</Paragraph>
      <Action href={link}>{words('action')}</Action>
      <Small>{words('expiry', { days })}</Small>
      <Small>{words('ignore')}</Small>
    </>
  );
}

import { Action, Paragraph } from './blocks';
import type { LetterProps } from './reader';

export function BrowsingAlarm({ reader: { words }, link, cases }: LetterProps<'browsing-alarm'>) {
  return (
    <>
      <Paragraph>{words('lead', { cases })}</Paragraph>
      <Action href={link}>{words('action')}</Action>
    </>
  );
}

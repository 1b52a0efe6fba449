import { Action, Fact, Paragraph } from './blocks';
import type { LetterProps } from './reader';

export function WaitingForQuota({ reader, ...values }: LetterProps<'waiting-for-quota'>) {
  const { words, shared, day } = reader;
  return (
    <>
      <Paragraph>{words('lead')}</Paragraph>
      <Fact label={shared('applicationNumber')}>{values.number}</Fact>
      {values.place && <Fact label={words('place')}>{values.place}</Fact>}
      {values.renewBy && <Fact label={words('renewBy')}>{day(values.renewBy)}</Fact>}
      <Paragraph>{words('next')}</Paragraph>
      {values.renewBy && <Paragraph>{words('renew')}</Paragraph>}
      <Action href={values.link}>{shared('follow')}</Action>
    </>
  );
}

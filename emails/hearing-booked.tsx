import { Action, Fact, Paragraph } from './blocks';
import type { LetterProps } from './reader';

export function HearingBooked({ reader, ...values }: LetterProps<'hearing-booked'>) {
  const { words, shared, day } = reader;
  return (
    <>
      <Paragraph>{words('lead')}</Paragraph>
      <Fact label={shared('applicationNumber')}>{values.number}</Fact>
      <Fact label={words('day')}>{day(values.on)}</Fact>
      <Fact label={words('time')}>{values.time}</Fact>
      <Fact label={words('how')}>{words(values.form === 'online' ? 'online' : 'inPerson')}</Fact>
      {values.place && <Fact label={shared('hearingPlace')}>{values.place}</Fact>}
      <Action href={values.link}>{words('action')}</Action>
      <Paragraph>{words('once')}</Paragraph>
    </>
  );
}

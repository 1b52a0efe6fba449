import { Action, Fact, Paragraph } from './blocks';
import type { LetterProps } from './reader';

/** To somebody without an account: of the applicant no more than the name and the position. */
export function EmployerAsked({ reader, ...values }: LetterProps<'employer-asked'>) {
  const { words, day } = reader;
  return (
    <>
      <Paragraph>{words('lead')}</Paragraph>
      <Fact label={words('person')}>{values.person}</Fact>
      <Fact label={words('position')}>{values.position}</Fact>
      <Fact label={words('until')}>{day(values.until)}</Fact>
      <Action href={values.link}>{words('action')}</Action>
      <Paragraph>{words('once')}</Paragraph>
      <Paragraph>{words('ignore')}</Paragraph>
    </>
  );
}

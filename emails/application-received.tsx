import { Action, Fact, Heading, Paragraph, Step, Steps } from './blocks';
import type { LetterProps } from './reader';

export function ApplicationReceived({ reader, ...values }: LetterProps<'application-received'>) {
  const { words, shared, day } = reader;
  return (
    <>
      <Paragraph>{words('lead')}</Paragraph>
      <Fact label={shared('programme')}>{shared(`programmes.${values.programme}`)}</Fact>
      <Fact label={shared('applicationNumber')}>{values.number}</Fact>
      {values.decisionBy && <Fact label={shared('decisionBy')}>{day(values.decisionBy)}</Fact>}
      <Heading>{words('next')}</Heading>
      <Steps>
        <Step>{words('completeness')}</Step>
        <Step>{words('checks')}</Step>
        <Step>{words('decision')}</Step>
      </Steps>
      <Action href={values.link}>{shared('follow')}</Action>
    </>
  );
}

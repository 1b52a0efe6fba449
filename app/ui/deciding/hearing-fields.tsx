import { hearingResults, hearingShowed, minutesLength } from '#app/domain/decisions/hearing';
import { useT } from '#app/i18n/react';
import { ChoiceField } from '../form/choice-field';
import { errorOf, type FieldProblem } from '../form/error-summary';
import { TextArea } from '../form/text-area';

interface Props {
  errors: readonly FieldProblem[] | undefined;
  typed: Readonly<Record<string, string>>;
}

/** What is written down of a hearing, whatever it was about. */
export function HearingFields({ errors, typed }: Props) {
  const t = useT();
  return (
    <>
      <ChoiceField
        name="result"
        label={t('hearing.desk.result')}
        value={typed.result}
        error={errorOf(errors, 'result')}
        options={hearingResults.map((value) => ({ value, label: t(`hearing.result.${value}`) }))}
      />
      <ChoiceField
        name="showed"
        label={t('hearing.desk.showed')}
        optional
        value={typed.showed}
        error={errorOf(errors, 'showed')}
        options={hearingShowed.map((value) => ({ value, label: t(`hearing.showed.${value}`) }))}
      />
      <TextArea
        name="minutes"
        label={t('hearing.desk.minutes')}
        hint={t('hearing.desk.minutesHint')}
        optional
        rows={10}
        maxLength={minutesLength}
        dir="auto"
        value={typed.minutes}
        error={errorOf(errors, 'minutes')}
      />
    </>
  );
}

import { departureReasons, type Word } from '#app/domain/decisions/departure';
import { useT } from '#app/i18n/react';
import { SelectField } from '../form/select-field';

interface Props {
  words: readonly Word[];
  value?: string;
  error?: string;
  control?: object;
}

/** Why an officer departs; whether a reason is needed the law says when the form is sent. */
export function DepartureField({ words, ...field }: Props) {
  const t = useT();
  return (
    <SelectField
      name="departure"
      label={t('sheet.departure.ask')}
      hint={t('sheet.departure.askHint')}
      optional
      options={words
        .flatMap((word) => [...departureReasons[word]])
        .map((value) => ({ value, label: t(`sheet.departure.reason.${value}`) }))}
      {...field}
    />
  );
}

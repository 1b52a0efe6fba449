import type { ComponentPropsWithRef } from 'react';
import { useT } from '#app/i18n/react';
import { described, type FieldProps, GroupFrame } from './field-frame';

export interface DateParts {
  day?: string;
  month?: string;
  year?: string;
}

type Part = keyof DateParts;
const all = ['day', 'month', 'year'] as const;

type Props = Omit<FieldProps, 'width' | 'inputMode' | 'autoComplete'> & {
  value?: DateParts;
  /** Which boxes there are; all three when not given. */
  parts?: readonly Part[];
  /** Which of the three boxes the error is about; all of them when not given. */
  wrong?: readonly Part[];
  /** Papers may show the year alone: a box to tick, posted as `name.only`. */
  yearOnly?: { known: boolean };
  /** Asks the browser for the person's own date of birth. */
  birthday?: boolean;
  /** On a hydrated page: react-hook-form's `register`, asked for each box. */
  control?: (name: string) => ComponentPropsWithRef<'input'>;
};

/** Three boxes posted as `name.day`, `name.month`, `name.year`. The first one's id is the name, so that an error can lead to it. */
export function DateField(props: Props) {
  const t = useT();
  const { name, error, value, parts = all, wrong, birthday, yearOnly, control } = props;
  const idOf = (part: Part) => (part === parts[0] ? name : `${name}.${part}`);
  const hint = props.hint ?? t('common.date.hint');
  return (
    <GroupFrame {...props} hint={hint}>
      <div className="date-parts">
        {parts.map((part) => (
          <div key={part}>
            <label className="date-part-label" htmlFor={idOf(part)}>
              {t(`common.date.${part}`)}
            </label>
            <input
              className="ds-input"
              data-part={part}
              id={idOf(part)}
              name={`${name}.${part}`}
              type="text"
              inputMode={part === 'month' ? undefined : 'numeric'}
              autoComplete={birthday ? `bday-${part}` : 'off'}
              defaultValue={value?.[part]}
              dir={props.dir}
              {...described({ name, error: error && (!wrong || wrong.includes(part)) ? error : undefined })}
              {...control?.(`${name}.${part}`)}
            />
          </div>
        ))}
      </div>
      {yearOnly && (
        <div className="choice date-year-only">
          <input
            className="ds-input"
            type="checkbox"
            id={`${name}.only`}
            name={`${name}.only`}
            value="yes"
            defaultChecked={yearOnly.known}
          />
          <label className="choice-label" htmlFor={`${name}.only`}>
            {t('common.date.yearOnly')}
          </label>
        </div>
      )}
    </GroupFrame>
  );
}

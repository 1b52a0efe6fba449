import type { ComponentPropsWithRef } from 'react';
import { useT } from '#app/i18n/react';
import { described, FieldFrame, type FieldProps } from './field-frame';

export interface SelectOption {
  value: string;
  label: string;
}
export interface SelectGroup {
  label: string;
  options: readonly SelectOption[];
}

type Props = Omit<FieldProps, 'inputMode'> & {
  value?: string;
  /** A flat list, or groups such as “frequent” and “all”. A value may stand in two groups. */
  options: readonly (SelectOption | SelectGroup)[];
  /** The first, empty line; pass null to leave it out. */
  empty?: string | null;
  control?: ComponentPropsWithRef<'select'>;
};

export function SelectField(props: Props) {
  const t = useT();
  const { name, value, options, empty, width = 'lg', control } = props;
  return (
    <FieldFrame {...props}>
      <select
        className="ds-input"
        data-width={width}
        id={name}
        name={name}
        defaultValue={value ?? ''}
        autoComplete={props.autoComplete}
        {...described(props)}
        {...control}
      >
        {empty !== null && <option value="">{empty ?? t('common.select.choose')}</option>}
        {options.map((option) =>
          'options' in option ? (
            <optgroup key={option.label} label={option.label}>
              {option.options.map(optionElement)}
            </optgroup>
          ) : (
            optionElement(option)
          ),
        )}
      </select>
    </FieldFrame>
  );
}

const optionElement = ({ value, label }: SelectOption) => (
  <option key={value} value={value}>
    {label}
  </option>
);

import type { ComponentPropsWithRef } from 'react';
import { described, FieldFrame, type FieldProps } from './field-frame';

type Props = FieldProps & {
  value?: string;
  rows?: number;
  maxLength?: number;
  control?: ComponentPropsWithRef<'textarea'>;
};

export function TextArea(props: Props) {
  const { name, value, rows = 5, width = 'full', control } = props;
  return (
    <FieldFrame {...props}>
      <textarea
        className="ds-input"
        data-width={width}
        id={name}
        name={name}
        rows={rows}
        defaultValue={value}
        maxLength={props.maxLength}
        lang={props.lang}
        dir={props.dir}
        {...described(props)}
        {...control}
      />
    </FieldFrame>
  );
}

import type { ComponentPropsWithRef } from 'react';
import { described, FieldFrame, type FieldProps } from './field-frame';

type Props = FieldProps & {
  value?: string;
  rows?: number;
  /** Letters of one width, lines that do not wrap: what must be compared sign by sign. */
  signs?: boolean;
  maxLength?: number;
  control?: ComponentPropsWithRef<'textarea'>;
};

export function TextArea(props: Props) {
  const { name, value, rows = 5, width = 'full', signs, control } = props;
  return (
    <FieldFrame {...props}>
      <textarea
        className="ds-input"
        data-width={width}
        id={name}
        name={name}
        rows={rows}
        data-signs={signs ? '' : undefined}
        wrap={signs ? 'off' : undefined}
        spellCheck={signs ? false : undefined}
        autoCapitalize={signs ? 'characters' : undefined}
        autoComplete={signs ? 'off' : undefined}
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

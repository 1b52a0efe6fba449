import type { ComponentPropsWithRef } from 'react';
import { described, FieldFrame, type FieldProps } from './field-frame';

type Props = FieldProps & {
  value?: string | number;
  type?: 'text' | 'email' | 'tel' | 'password' | 'search' | 'url';
  maxLength?: number;
  spellCheck?: boolean;
  /** Text before or after the box: a currency, a unit. */
  prefix?: string;
  suffix?: string;
  /** A `datalist`: suggestions the browser offers while typing. */
  suggestions?: readonly string[];
  /** The key of the officers' pages that leads here. */
  deskKey?: string;
  /** On a hydrated page: what react-hook-form's `register` returns. */
  control?: ComponentPropsWithRef<'input'>;
};

export function TextField(props: Props) {
  const { name, value, type = 'text', width = 'full', prefix, suffix, suggestions, control } = props;
  const listId = suggestions ? `${name}-list` : undefined;
  const input = (
    <input
      className="ds-input"
      data-width={width}
      id={name}
      name={name}
      type={type}
      defaultValue={value}
      autoComplete={props.autoComplete ?? 'off'}
      inputMode={props.inputMode}
      lang={props.lang}
      dir={props.dir}
      maxLength={props.maxLength}
      spellCheck={props.spellCheck ?? false}
      list={listId}
      data-key={props.deskKey}
      {...described(props)}
      {...control}
    />
  );
  return (
    <FieldFrame {...props}>
      {prefix || suffix ? (
        <div className="affixed">
          {prefix && <span aria-hidden="true">{prefix}</span>}
          {input}
          {suffix && <span aria-hidden="true">{suffix}</span>}
        </div>
      ) : (
        input
      )}
      {suggestions && (
        <datalist id={listId}>
          {suggestions.map((text) => (
            <option key={text} value={text} />
          ))}
        </datalist>
      )}
    </FieldFrame>
  );
}

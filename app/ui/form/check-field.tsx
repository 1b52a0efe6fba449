import type { ComponentPropsWithRef, ReactNode } from 'react';
import { described, FieldError, hintId } from './field-frame';

interface Props {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string;
  checked?: boolean;
  value?: string;
  control?: ComponentPropsWithRef<'input'>;
}

/** A single check box, posted as `yes` when ticked. */
export function CheckField({ name, label, hint, error, checked, value = 'yes', control }: Props) {
  return (
    <div className="field" data-invalid={error ? '' : undefined}>
      <FieldError name={name} error={error} />
      <div className="choice">
        <input
          className="ds-input"
          type="checkbox"
          id={name}
          name={name}
          value={value}
          defaultChecked={checked}
          {...described({ name, hint, error })}
          {...control}
        />
        <label className="choice-label" htmlFor={name}>
          {label}
        </label>
        {hint && (
          <div className="choice-hint" id={hintId(name)}>
            {hint}
          </div>
        )}
      </div>
    </div>
  );
}

import type { ComponentPropsWithRef, ReactNode } from 'react';
import { type FieldProps, GroupFrame, hintId } from './field-frame';

export interface Choice {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  /** Fields that belong to this choice; shown under it. */
  more?: ReactNode;
}

type GroupProps = Omit<FieldProps, 'width' | 'inputMode' | 'autoComplete' | 'lang' | 'dir'> & {
  options: readonly Choice[];
  inline?: boolean;
  control?: ComponentPropsWithRef<'input'>;
};

/** Radio buttons: one of a few. */
export function ChoiceField({ value, ...props }: GroupProps & { value?: string }) {
  return <Choices {...props} type="radio" chosen={value === undefined ? [] : [value]} />;
}

/** Check boxes: any number of a few; posted as repeated values of one name. */
export function ChoicesField({ value = [], ...props }: GroupProps & { value?: readonly string[] }) {
  return <Choices {...props} type="checkbox" chosen={value} />;
}

type ChoicesProps = GroupProps & { type: 'radio' | 'checkbox'; chosen: readonly string[] };

function Choices({ options, inline, control, type, chosen, ...props }: ChoicesProps) {
  return (
    <GroupFrame {...props}>
      <div className="choices" data-inline={inline ? '' : undefined}>
        {options.map((option, index) => {
          const id = index === 0 ? props.name : `${props.name}-${option.value}`;
          return (
            <div className="choice" key={option.value}>
              <input
                className="ds-input"
                type={type}
                id={id}
                name={props.name}
                value={option.value}
                defaultChecked={chosen.includes(option.value)}
                aria-describedby={option.hint ? hintId(id) : undefined}
                aria-invalid={props.error ? true : undefined}
                {...control}
              />
              <label className="choice-label" htmlFor={id}>
                {option.label}
              </label>
              {option.hint && (
                <div className="choice-hint" id={hintId(id)}>
                  {option.hint}
                </div>
              )}
              {option.more && <div className="choice-more">{option.more}</div>}
            </div>
          );
        })}
      </div>
    </GroupFrame>
  );
}

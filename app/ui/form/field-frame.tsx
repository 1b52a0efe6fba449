import type { HTMLAttributes, ReactNode } from 'react';
import { useT } from '#app/i18n/react';

export interface FieldProps {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string;
  optional?: boolean;
  /** The label is the question of the page: it is set as the page's h1. */
  heading?: boolean;
  autoComplete?: string;
  inputMode?: HTMLAttributes<HTMLElement>['inputMode'];
  /** Language and direction of what is typed, when they are not those of the page. */
  lang?: string;
  dir?: 'ltr' | 'rtl' | 'auto';
  width?: FieldWidth;
}

export type FieldWidth = 'xs' | 'sm' | 'md' | 'lg' | 'full';

export const hintId = (name: string) => `${name}-hint`;
export const errorId = (name: string) => `${name}-error`;

/** What a control must say about its hint and error. */
export function described({ name, hint, error }: Pick<FieldProps, 'name' | 'hint' | 'error'>) {
  const ids = [hint && hintId(name), error && errorId(name)].filter(Boolean).join(' ');
  return { 'aria-describedby': ids || undefined, 'aria-invalid': error ? true : undefined };
}

type FrameProps = Pick<FieldProps, 'name' | 'label' | 'hint' | 'error' | 'optional' | 'heading'> & {
  children: ReactNode;
};

/** Label, hint and error around one control whose id is the field's name. */
export function FieldFrame({ name, label, hint, error, optional, heading, children }: FrameProps) {
  const words = (
    <label className={heading ? 'page-label' : 'ds-label field-label'} htmlFor={name}>
      {label} <Optional when={optional} />
    </label>
  );
  return (
    <div className="field" data-invalid={error ? '' : undefined}>
      {heading ? <h1 className="page-title">{words}</h1> : words}
      <Hint name={name} hint={hint} />
      <FieldError name={name} error={error} />
      {children}
    </div>
  );
}

/** Legend, hint and error around several controls that answer one question. */
export function GroupFrame({ name, label, hint, error, optional, heading, children }: FrameProps) {
  const words = (
    <>
      {label} <Optional when={optional} />
    </>
  );
  return (
    <fieldset
      className="field"
      data-invalid={error ? '' : undefined}
      aria-describedby={described({ name, hint, error })['aria-describedby']}
    >
      <legend className={heading ? 'page-legend' : 'ds-label field-label'}>
        {heading ? <h1 className="page-title">{words}</h1> : words}
      </legend>
      <Hint name={name} hint={hint} />
      <FieldError name={name} error={error} />
      {children}
    </fieldset>
  );
}

function Optional({ when }: { when: boolean | undefined }) {
  const t = useT();
  return when ? <span className="field-optional">{t('common.optional')}</span> : null;
}

function Hint({ name, hint }: Pick<FieldProps, 'name' | 'hint'>) {
  return hint ? (
    <div className="field-hint" id={hintId(name)}>
      {hint}
    </div>
  ) : null;
}

export function FieldError({ name, error }: Pick<FieldProps, 'name' | 'error'>) {
  const t = useT();
  return error ? (
    <p className="field-error" id={errorId(name)}>
      <span className="ds-sr-only">{t('common.error.prefix')} </span>
      {error}
    </p>
  ) : null;
}

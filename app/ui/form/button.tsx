import type { ComponentPropsWithRef, ReactNode } from 'react';

export type ButtonKind = 'primary' | 'secondary' | 'tertiary' | 'danger';

const looks: Record<ButtonKind, { 'data-variant': string; 'data-color'?: string }> = {
  primary: { 'data-variant': 'primary' },
  secondary: { 'data-variant': 'secondary' },
  tertiary: { 'data-variant': 'tertiary' },
  danger: { 'data-variant': 'primary', 'data-color': 'danger' },
};

type ButtonProps = Omit<ComponentPropsWithRef<'button'>, 'className' | 'style'> & { kind?: ButtonKind };

/** Submits its form unless told otherwise; `name` and `value` tell the action which button it was. */
export function Button({ kind = 'primary', type = 'submit', children, ...rest }: ButtonProps) {
  return (
    <button className="ds-button" type={type} {...looks[kind]} {...rest}>
      {children}
    </button>
  );
}

interface LinkButtonProps {
  href: string;
  kind?: ButtonKind;
  children: ReactNode;
  download?: boolean | string;
  id?: string;
  /** Its key of the officers' map of keys. */
  'data-key'?: string;
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function LinkButton({ kind = 'primary', children, ...rest }: LinkButtonProps) {
  return (
    <a className="ds-button" {...looks[kind]} {...rest}>
      {children}
    </a>
  );
}

/** Buttons and links under a form, wrapping on narrow screens. */
export function Actions({ children }: { children: ReactNode }) {
  return <div className="actions">{children}</div>;
}

/** Opens the browser's print dialogue; invisible without script. */
export function PrintButton({ children }: { children: ReactNode }) {
  return (
    <button className="ds-button" type="button" data-variant="secondary" data-print hidden>
      {children}
    </button>
  );
}

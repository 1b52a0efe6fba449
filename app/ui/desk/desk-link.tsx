import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';

interface Props {
  href: string;
  children: ReactNode;
  current?: boolean;
  className?: string;
  title?: string;
}

/** A link within a case: with script the page keeps its place, without it is an ordinary link. */
export function DeskLink({ href, children, current, className = 'ds-link', title }: Props) {
  return (
    <Link className={className} to={href} preventScrollReset aria-current={current ? 'true' : undefined} title={title}>
      {children}
    </Link>
  );
}

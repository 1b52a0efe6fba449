import type { ReactNode } from 'react';
import { Icon } from './icon';

/** A large target that leads somewhere: a programme, a task, a queue. */
export function CardLink({ href, title, children }: { href: string; title: ReactNode; children?: ReactNode }) {
  return (
    <div className="card card-link">
      <h2 className="card-title">
        <a href={href}>
          {title}
          <Icon name="forward" />
        </a>
      </h2>
      {children && <div className="card-body">{children}</div>}
    </div>
  );
}

export function Cards({ children }: { children: ReactNode }) {
  return <div className="cards">{children}</div>;
}

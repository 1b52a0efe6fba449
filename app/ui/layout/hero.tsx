import type { ReactNode } from 'react';
import { Ornament } from './ornament';

/** The home page's opening; stands inside main, before PageLayout's usual width begins. */
export function Hero({ title, lead, children }: { title: ReactNode; lead: ReactNode; children?: ReactNode }) {
  return (
    <div className="hero">
      <div className="hero-inner">
        <h1>{title}</h1>
        <p>{lead}</p>
        {children && <div className="actions">{children}</div>}
      </div>
      <Ornament />
    </div>
  );
}

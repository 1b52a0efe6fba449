import type { ReactNode } from 'react';
import { Ornament } from './layout/ornament';
import type { Tone } from './tag';

/** The large coloured answer: sent, granted, valid, revoked. Its title is the page's h1. Nothing clickable goes inside. */
export function Panel({ title, tone = 'success', children }: { title: ReactNode; tone?: Tone; children?: ReactNode }) {
  return (
    <div className="panel" data-tone={tone}>
      <h1 className="panel-title">{title}</h1>
      {children && <div className="panel-body">{children}</div>}
      <Ornament />
    </div>
  );
}

import type { ReactNode } from 'react';

export interface TimelineItem {
  key: string;
  title: ReactNode;
  /** Already formatted; `dateTime` is the machine's form of it. */
  when?: string;
  dateTime?: string;
  by?: ReactNode;
  text?: ReactNode;
  /** done is the usual past; current is where it stands; coming has not happened. */
  state?: 'done' | 'current' | 'coming';
}

export function Timeline({ items }: { items: readonly TimelineItem[] }) {
  return (
    <ol className="timeline">
      {items.map(({ key, title, when, dateTime, by, text, state = 'done' }) => (
        <li key={key} data-state={state} aria-current={state === 'current' ? 'step' : undefined}>
          <p className="timeline-title">{title}</p>
          {(when || by) && (
            <p className="timeline-when">
              {when && <time dateTime={dateTime}>{when}</time>}
              {when && by && ' · '}
              {by}
            </p>
          )}
          {text && <div className="timeline-text">{text}</div>}
        </li>
      ))}
    </ol>
  );
}

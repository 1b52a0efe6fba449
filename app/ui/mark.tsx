import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';
import type { Tone } from './tag';

export type MarkState = 'yes' | 'no' | 'unknown' | 'waiting' | 'warning';

const looks: Record<MarkState, { icon: IconName; tone: Tone }> = {
  yes: { icon: 'check', tone: 'success' },
  no: { icon: 'cross', tone: 'danger' },
  unknown: { icon: 'question', tone: 'neutral' },
  waiting: { icon: 'clock', tone: 'info' },
  warning: { icon: 'warning', tone: 'warning' },
};

/** A sign in a disc with its words: a gate met, a check passed, a fact not yet known. */
export function Mark({ state, children }: { state: MarkState; children: ReactNode }) {
  const { icon, tone } = looks[state];
  return (
    <span className="mark" data-tone={tone}>
      <span className="mark-disc">
        <Icon name={icon} />
      </span>
      <span>{children}</span>
    </span>
  );
}

export interface MarkedItem {
  key: string;
  state: MarkState;
  title: ReactNode;
  /** Why, and what would change it. */
  text?: ReactNode;
}

/** Gates, checks, conditions: one under the other, each with its sign, its words and the reason. */
export function MarkList({ items }: { items: readonly MarkedItem[] }) {
  return (
    <ul className="mark-list">
      {items.map(({ key, state, title, text }) => (
        <li key={key}>
          <Mark state={state}>
            <strong>{title}</strong>
            {text && <span className="mark-text">{text}</span>}
          </Mark>
        </li>
      ))}
    </ul>
  );
}

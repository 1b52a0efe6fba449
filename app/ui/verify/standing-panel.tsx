import type { ReactNode } from 'react';
import { Icon, type IconName } from '../icon';
import { Panel } from '../panel';
import type { Tone } from '../tag';

interface Look {
  tone: Tone;
  icon: IconName;
}

const looks: Record<string, Look> = {
  valid: { tone: 'success', icon: 'check' },
  'not-yet-in-force': { tone: 'info', icon: 'clock' },
  expired: { tone: 'warning', icon: 'clock' },
  suspended: { tone: 'warning', icon: 'warning' },
  revoked: { tone: 'danger', icon: 'cross' },
  'not-found': { tone: 'danger', icon: 'cross' },
  mistyped: { tone: 'warning', icon: 'question' },
  forged: { tone: 'danger', icon: 'cross' },
  'other-number': { tone: 'danger', icon: 'cross' },
  'no-list': { tone: 'warning', icon: 'question' },
  'unknown-key': { tone: 'warning', icon: 'question' },
  'key-ended': { tone: 'warning', icon: 'clock' },
  'no-crypto': { tone: 'warning', icon: 'question' },
  'no-seal': { tone: 'info', icon: 'info' },
  arrival: { tone: 'info', icon: 'clock' },
};
const ended: Look = { tone: 'neutral', icon: 'minus' };

/** The answer in words, colour and sign. */
export function StandingPanel({ answer, title, children }: { answer: string; title: ReactNode; children: ReactNode }) {
  const { tone, icon } = looks[answer] ?? ended;
  return (
    <Panel
      tone={tone}
      title={
        <>
          <span className="mark-disc">
            <Icon name={icon} />
          </span>{' '}
          {title}
        </>
      }
    >
      {children}
    </Panel>
  );
}

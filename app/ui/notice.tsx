import type { ReactNode } from 'react';
import { useT } from '#app/i18n/react';
import { Icon, type IconName } from './icon';
import type { Tone } from './tag';

type NoticeTone = Exclude<Tone, 'neutral'>;

const icons: Record<NoticeTone, IconName> = { info: 'info', success: 'check', warning: 'warning', danger: 'cross' };

interface Props {
  tone?: NoticeTone;
  title?: ReactNode;
  children?: ReactNode;
  /** Announced at once: the result of what the person has just done. */
  live?: boolean;
}

export function Notice({ tone = 'info', title, children, live }: Props) {
  const t = useT();
  return (
    <div className="notice" data-tone={tone} role={live ? 'status' : undefined}>
      <span className="mark-disc">
        <Icon name={icons[tone]} />
      </span>
      <div className="notice-body">
        <span className="ds-sr-only">{t(`common.notice.${tone}`)}: </span>
        {title && <p className="notice-title">{title}</p>}
        {children}
      </div>
    </div>
  );
}

import type { ReactNode } from 'react';
import { useT } from '#app/i18n/react';
import { Icon } from './icon';

export function BackLink({ href, children }: { href: string; children?: ReactNode }) {
  const t = useT();
  return (
    <a className="back-link" href={href}>
      <Icon name="back" />
      {children ?? t('common.actions.back')}
    </a>
  );
}

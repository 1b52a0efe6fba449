import { useT } from '#app/i18n/react';
import { Icon } from './icon';

interface Props {
  from: number;
  to: number;
  total: number;
  /** So many were counted, and there are more. */
  beyond?: number;
  previous?: string;
  next?: string;
}

export function Pagination({ from, to, total, beyond, previous, next }: Props) {
  const t = useT();
  return (
    <nav className="pagination" aria-label={t('common.pages.label')}>
      <p>
        {beyond
          ? t('common.pages.showingBeyond', { from, to, total: beyond })
          : t('common.pages.showing', { from, to, total })}
      </p>
      {previous && (
        <a href={previous} rel="prev">
          <Icon name="back" />
          {t('common.pages.previous')}
        </a>
      )}
      {next && (
        <a href={next} rel="next">
          {t('common.pages.next')}
          <Icon name="forward" />
        </a>
      )}
    </nav>
  );
}

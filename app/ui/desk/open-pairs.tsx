import { useT } from '#app/i18n/react';
import { Notice } from '../notice';
import type { OpenPair } from './compare-view';

/** Applications that may be of the same person, as long as nobody has answered; each leads to the comparison. */
export function OpenPairs({ pairs }: { pairs: readonly OpenPair[] }) {
  const t = useT();
  if (pairs.length === 0) return null;
  return (
    <Notice tone="warning" title={t('desk.case.like')}>
      <ul>
        {pairs.map(({ href, text }) => (
          <li key={href}>
            <a className="ds-link" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

import { useT } from '#app/i18n/react';
import { Notice } from '../notice';
import type { SignView } from './case-view';

/** What to look at twice, next to the document and its check. */
export function Signs({ signs }: { signs: readonly SignView[] }) {
  const t = useT();
  if (signs.length === 0) return null;
  return (
    <Notice tone="warning" title={t('desk.sign.title')}>
      <ul>
        {signs.map(({ key, text, about }) => (
          <li key={key}>
            {text} {about && <bdi className="muted">{about}</bdi>}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

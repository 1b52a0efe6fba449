import { Fragment } from 'react';
import { useT } from '#app/i18n/react';
import { capsOf, deskKeys } from './keys';

const groups = ['anywhere', 'rows', 'case'] as const;

/** Every key and what it does. */
export function KeyList() {
  const t = useT();
  return groups.map((group) => {
    const keys = deskKeys.filter((key) => (key.group as string) === group);
    if (keys.length === 0) return null;
    return (
      <Fragment key={group}>
        <h3>{t(`keys.group.${group}`)}</h3>
        <dl className="key-list">
          {keys.map(({ id, stroke }) => (
            <div key={id}>
              <dt dir="ltr">
                {capsOf(stroke).map((cap) => (
                  <kbd key={cap}>{cap}</kbd>
                ))}
              </dt>
              <dd>{t(`keys.name.${id}`)}</dd>
            </div>
          ))}
        </dl>
      </Fragment>
    );
  });
}

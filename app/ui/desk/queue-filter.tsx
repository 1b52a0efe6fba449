import { useT } from '#app/i18n/react';
import { Details } from '../details';
import { Button } from '../form/button';
import { SelectField } from '../form/select-field';
import { TextField } from '../form/text-field';
import type { QueueFilterView } from './queue-view';

/** All of it stands in the address afterwards: to be kept, sent on and come back to. */
export function QueueFilter({ filter }: { filter: QueueFilterView }) {
  const t = useT();
  const everything = t('queues.filter.all');
  return (
    <form className="queue-filters" method="get" action={filter.action} role="search">
      <div className="queue-filter">
        <TextField
          name="q"
          type="search"
          deskKey="search"
          label={t('queues.filter.search')}
          value={filter.search}
          width="md"
        />
        <SelectField
          name="programme"
          label={t('queues.filter.programme')}
          value={filter.programme}
          options={filter.programmes}
          empty={everything}
          width="md"
        />
        <Button kind="secondary">{t('common.actions.filter')}</Button>
        {filter.clear && (
          <a className="ds-link" href={filter.clear}>
            {t('common.actions.clear')}
          </a>
        )}
      </div>
      <Details summary={filter.more} open={filter.open}>
        <div className="queue-filter">
          {filter.fields.map(({ name, label, value, options }) => (
            <SelectField
              key={name}
              name={name}
              label={label}
              value={value}
              options={options}
              empty={everything}
              width="md"
            />
          ))}
          <SelectField
            name="sort"
            label={t('queues.filter.sort')}
            value={filter.sort}
            options={filter.sorts}
            empty={null}
            width="md"
          />
          <SelectField
            name="size"
            label={t('queues.filter.size')}
            value={filter.size}
            options={filter.sizes}
            empty={null}
            width="md"
          />
        </div>
      </Details>
    </form>
  );
}

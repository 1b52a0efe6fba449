import { useT } from '#app/i18n/react';
import { Button } from './button';
import { ChoiceField } from './choice-field';
import type { FieldProps } from './field-frame';
import { SelectField, type SelectGroup, type SelectOption } from './select-field';

/** What is looked for in a long list, and the lines that fit; null while nothing was looked for. */
export interface FindView {
  query: string;
  found: readonly SelectOption[] | null;
}

type Props = FieldProps & {
  value: string;
  options: readonly (SelectOption | SelectGroup)[];
  empty?: string;
  find: FindView;
};

/**
 * A long list with a search that needs no script: its button sends the page, nothing is saved, and the page comes back
 * with the few lines that fit as radio buttons. `name.found` tells that these lines answer what stands in the box.
 */
export function FindField({ find, value, options, empty, ...about }: Props) {
  const t = useT();
  const { name } = about;
  const { query, found } = find;
  const few = found && found.length > 0;
  const chosen = few && found.length === 1 ? found[0]?.value : value;
  return (
    <div className="find">
      {few ? (
        <ChoiceField {...about} value={chosen} options={found} />
      ) : (
        <SelectField {...about} value={value} options={options} empty={empty} />
      )}
      {found?.length === 0 && (
        <p className="find-none" role="status">
          {t('common.find.none', { query })}
        </p>
      )}
      {found && <input type="hidden" name={`${name}.found`} value={query} />}
      <div className="find-row">
        <div>
          <label className="find-label" htmlFor={`${name}.find`}>
            {t('common.find.label')}
            <span className="ds-sr-only">: {about.label}</span>
          </label>
          <input
            className="ds-input"
            type="search"
            id={`${name}.find`}
            name={`${name}.find`}
            defaultValue={query}
            autoComplete="off"
            spellCheck={false}
            dir="auto"
          />
        </div>
        <Button kind="secondary" name="find" value={name}>
          {t('common.find.action')}
        </Button>
        {few && (
          <Button kind="tertiary" name="whole" value={name}>
            {t('common.find.all')}
          </Button>
        )}
      </div>
    </div>
  );
}

import { useT } from '#app/i18n/react';
import { ChoiceField } from './choice-field';
import type { FieldProps } from './field-frame';

type Props = Pick<FieldProps, 'name' | 'label' | 'hint' | 'error' | 'optional' | 'heading'> & {
  value?: string | boolean | null;
  /** Adds “I do not know yet”, posted as `unknown`. */
  unknown?: boolean;
};

/** Posts `yes`, `no` or, when asked for, `unknown`. */
export function YesNo({ value, unknown, ...props }: Props) {
  const t = useT();
  const options = [
    { value: 'yes', label: t('common.yes') },
    { value: 'no', label: t('common.no') },
    ...(unknown ? [{ value: 'unknown', label: t('common.notKnown') }] : []),
  ];
  const chosen = typeof value === 'boolean' ? (value ? 'yes' : 'no') : (value ?? undefined);
  return <ChoiceField {...props} value={chosen} options={options} inline={!unknown} />;
}

import { useT } from '#app/i18n/react';
import { Notice } from '../notice';

export interface WarningView {
  key: string;
  text: string;
}

/** What looks wrong: told once, and whoever means it goes on. */
export function Warnings({ warnings }: { warnings: readonly WarningView[] }) {
  const t = useT();
  if (warnings.length === 0) return null;
  return (
    <Notice tone="warning" title={t('applying.warning.title')}>
      <p>{t('applying.warning.saved')}</p>
      {warnings.map(({ key, text }) => (
        <p key={key}>{text}</p>
      ))}
      <p>{t('applying.warning.keep')}</p>
    </Notice>
  );
}

/** Inside the form: which warnings its sender has read. */
export const SeenWarnings = ({ warnings }: { warnings: readonly WarningView[] }) =>
  warnings.map(({ key }) => <input key={key} type="hidden" name="seen" value={key} />);

import { useT } from '#app/i18n/react';
import { Notice } from '../notice';
import { SummaryList, type TextRow } from '../summary-list';

export interface ElsewhereView {
  when: string;
  fields: { name: string; label: string; answer: string }[];
  /** The page as it was saved elsewhere. */
  take: string;
}

/** Over a form whose answers were changed from another tab or device: nothing is saved, nothing is lost. */
export function ChangedElsewhere({ elsewhere }: { elsewhere: ElsewhereView | null | undefined }) {
  const t = useT();
  if (!elsewhere) return null;
  return (
    <div role="alert" tabIndex={-1} data-error-summary>
      <Notice tone="warning" title={t('elsewhere.title')}>
        <p>{t('elsewhere.text', { when: elsewhere.when })}</p>
        <p>{t('elsewhere.differs')}</p>
        <ul>
          {elsewhere.fields.map(({ name, label, answer }) => (
            <li key={name}>
              <a href={`#${name}`}>{label}</a>. {t('elsewhere.other', { answer: '' })}
              <bdi>{answer}</bdi>
            </li>
          ))}
        </ul>
        <p>
          <a href={elsewhere.take}>{t('elsewhere.take')}</a>
        </p>
      </Notice>
    </div>
  );
}

/** Over the form of a new entry: the one that was being filled in is gone. */
export function RemovedElsewhere({ gone }: { gone: readonly TextRow[] | null }) {
  const t = useT();
  if (!gone) return null;
  return (
    <div role="alert" tabIndex={-1} data-error-summary>
      <Notice tone="warning" title={t('elsewhere.gone.title')}>
        <p>{t('elsewhere.gone.text')}</p>
        {gone.length > 0 && (
          <>
            <p>{t('elsewhere.gone.typed')}</p>
            <SummaryList rows={gone} />
          </>
        )}
      </Notice>
    </div>
  );
}

/** Inside the form: what it was opened with, and its own key. */
export const DrawnFields = ({ drawn }: { drawn: { opened: string; key: string } }) => (
  <>
    <input type="hidden" name="opened" value={drawn.opened} />
    <input type="hidden" name="key" value={drawn.key} />
  </>
);

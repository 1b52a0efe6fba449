import type { ReactNode } from 'react';
import { useT } from '#app/i18n/react';
import { Notice } from '../notice';

/** What the script compares the code with; null where the portal knows no such permit. */
export interface Register {
  number: string;
  initials: string;
  validFrom: string | null;
  validUntil: string | null;
}

const findings = {
  genuine: 'success',
  'other-number': 'danger',
  'other-name': 'danger',
  'other-days': 'warning',
  'unknown-number': 'danger',
  forged: 'danger',
  'key-ended': 'warning',
  'unknown-key': 'warning',
  'no-crypto': 'warning',
} as const;

/** Shown by the script when it has found the state: `on` names the states. */
export function When({ on, children }: { on: string; children: ReactNode }) {
  return (
    <div data-on={on} hidden>
      {children}
    </div>
  );
}

/** A row whose value the script fills in. */
export function FilledRow({ name, label }: { name: string; label: ReactNode }) {
  return (
    <div className="summary-row" data-row={name} hidden>
      <dt>{label}</dt>
      <dd className="summary-value" dir="ltr" data-fill={name} />
    </div>
  );
}

/** The part of the page that the browser itself decides: is the code in the link the portal's, and does it agree? */
export function SealCheck({ keys, register }: { keys: string; register: Register | null }) {
  const t = useT();
  return (
    <section
      data-seal="online"
      data-keys={keys}
      data-number={register?.number}
      data-initials={register?.initials}
      data-from={register?.validFrom ?? ''}
      data-until={register?.validUntil ?? ''}
      aria-live="polite"
      hidden
    >
      <h2>{t('seal.title')}</h2>
      {Object.entries(findings).map(([finding, tone]) => (
        <When key={finding} on={finding}>
          <Notice tone={tone} title={t(`seal.${finding as keyof typeof findings}.title`)}>
            <p>{t(`seal.${finding as keyof typeof findings}.text`)}</p>
          </Notice>
        </When>
      ))}
      <dl className="summary-list">
        <FilledRow name="number" label={t('verify.fact.number')} />
        <FilledRow name="name" label={t('verify.fact.latinName')} />
        <FilledRow name="born" label={t('seal.birthYear')} />
      </dl>
      <When on="test">
        <p>{t('seal.test')}</p>
      </When>
    </section>
  );
}

import { useT } from '#app/i18n/react';
import { Actions } from '../form/button';
import { FilledRow, When } from './seal-check';
import { StandingPanel } from './standing-panel';

const ofTheCode = ['other-number', 'forged', 'key-ended', 'unknown-key', 'no-crypto'] as const;
const ofTheOffline = ['valid', 'no-list', 'arrival', 'no-seal'] as const;
const ofTheList = [
  'not-yet-in-force',
  'expired',
  'suspended',
  'revoked',
  'superseded',
  'surrendered',
  'lapsed',
  'ended',
] as const;

/** The whole page of a check without network; the browser chooses the answer. Without a code it says what to do. */
export function OfflineCheck({ keys }: { keys: string }) {
  const t = useT();
  return (
    <div className="stack" data-seal="offline" data-keys={keys}>
      {ofTheOffline.map((answer) => (
        <div key={answer} data-on={answer} hidden={answer !== 'no-seal'}>
          <StandingPanel answer={answer} title={t(`seal.offline.${answer}.title`)}>
            <p>{t(`seal.offline.${answer}.text`)}</p>
          </StandingPanel>
        </div>
      ))}
      {ofTheCode.map((answer) => (
        <When key={answer} on={answer}>
          <StandingPanel answer={answer} title={t(`seal.${answer}.title`)}>
            <p>{t(`seal.${answer}.text`)}</p>
          </StandingPanel>
        </When>
      ))}
      {ofTheList.map((answer) => (
        <When key={answer} on={answer}>
          <StandingPanel answer={answer} title={t(`verify.standing.${answer}`)}>
            <p>{t(`verify.meaning.${answer}`)}</p>
          </StandingPanel>
        </When>
      ))}
      <When on="test">
        <p>{t('seal.test')}</p>
      </When>
      <dl className="summary-list">
        {(['card', 'visa', 'residence', 'dependant'] as const).map((kind) => (
          <div key={kind} className="summary-row" data-on={`kind-${kind}`} hidden>
            <dt>{t('verify.fact.kind')}</dt>
            <dd className="summary-value">{t(`status.permit.${kind}`)}</dd>
          </div>
        ))}
        <FilledRow name="number" label={t('verify.fact.number')} />
        <FilledRow name="name" label={t('verify.fact.latinName')} />
        <FilledRow name="born" label={t('seal.birthYear')} />
        <FilledRow name="from" label={t('verify.fact.validFrom')} />
        <FilledRow name="until" label={t('verify.fact.validUntil')} />
        <FilledRow name="listAt" label={t('seal.offline.listAt')} />
        <FilledRow name="checkedAt" label={t('seal.offline.checkedAt')} />
      </dl>
      <When on="sealed">
        <p>{t('seal.offline.limits')}</p>
        <p>{t('verify.name.compare')}</p>
      </When>
      <Actions>
        <a className="ds-button" data-variant="secondary" data-retry href="#main">
          {t('seal.offline.retry')}
        </a>
      </Actions>
    </div>
  );
}

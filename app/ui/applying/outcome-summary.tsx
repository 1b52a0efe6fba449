import { useT } from '#app/i18n/react';
import { BigNumber } from '../big-number';
import { MarkList, type MarkState } from '../mark';
import { PointsBar } from '../points-bar';

export interface OutcomeGlance {
  total: number;
  /** Set while more points are still possible. */
  atMost: number | null;
  lane: string;
  advised: boolean;
  /** Conditions that are not met or not yet known; empty when all are met. */
  open: readonly { key: string; state: MarkState; title: string; text: string }[];
}

/** What the answers so far give, at a glance: points, lane, and what stands open. */
export function OutcomeSummary({ total, atMost, lane, advised, open }: OutcomeGlance) {
  const t = useT();
  return (
    <section className="card" aria-labelledby="outcome-title">
      <div className="card-head">
        <h2 className="card-title" id="outcome-title">
          {t('applying.outcome.title')}
        </h2>
      </div>
      <div className="card-body">
        <BigNumber value={total} of={100} label={t('applying.outcome.points')} />
        <PointsBar points={total} max={100} />
        {atMost !== null && <p className="muted">{t('applying.outcome.atMost', { points: atMost })}</p>}
        <p>{lane}</p>
        {advised && <p className="muted">{t('applying.outcome.advised')}</p>}
        {open.length > 0 ? <MarkList items={open} /> : <p>{t('applying.outcome.allMet')}</p>}
        <p className="muted">{t('applying.outcome.officer')}</p>
      </div>
    </section>
  );
}

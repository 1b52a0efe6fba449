import { useT } from '#app/i18n/react';
import { SummaryCard, SummaryList } from '../../summary-list';
import type { GlanceView } from '../case-view';

interface Props {
  glance: GlanceView;
  /** Other applications of the same person, known by the account or found by an officer. */
  dossier: readonly { href: string; text: string }[];
}

/** Family, other applications, what happened last: before one begins. */
export function Glance({ glance: { family, last }, dossier }: Props) {
  const t = useT();
  return (
    <SummaryCard title={t('review.glance.title')}>
      <div className="glance">
        {family.length > 0 && (
          <div>
            <h3>{t('review.glance.family')}</h3>
            <SummaryList rows={family} />
          </div>
        )}
        <div>
          <h3>{t('review.glance.earlier')}</h3>
          {dossier.length === 0 && <p className="muted">{t('review.glance.none')}</p>}
          <ul>
            {dossier.map(({ href, text }) => (
              <li key={href}>
                <a className="ds-link" href={href}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h3>{t('review.glance.last')}</h3>
          <ul>
            {last.map(({ key, title, when, by }) => (
              <li key={key}>
                {title} <span className="muted">{[by, when].filter(Boolean).join(' · ')}</span>
              </li>
            ))}
          </ul>
          <p>
            <a className="ds-link" href="#history">
              {t('review.glance.all')}
            </a>
          </p>
        </div>
      </div>
    </SummaryCard>
  );
}

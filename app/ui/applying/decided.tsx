import type { ComponentProps } from 'react';
import { useT } from '#app/i18n/react';
import { SheetCard } from '../deciding/sheet-card';
import { Details } from '../details';
import { Grounds } from './grounds';

type GroundViews = ComponentProps<typeof Grounds>['grounds'];

interface DecidedView {
  notice: { grounds: GroundViews } | null;
  refusal: { decision: string; grounds: GroundViews; appeal?: string } | null;
  explanation: string | null;
  sheet: ComponentProps<typeof SheetCard>['sheet'] | null;
}

/** What the office announces or has decided, its grounds, its words and the sheet it rests on. */
export function Decided({ decided: view }: { decided: DecidedView }) {
  const t = useT();
  return (
    <>
      {view.notice && !view.refusal && (
        <section>
          <h2>{t('applying.status.notice')}</h2>
          <Grounds grounds={view.notice.grounds} />
        </section>
      )}
      {view.refusal && (
        <section>
          <h2>{t('applying.status.refusal')}</h2>
          <p className="muted">{view.refusal.decision}</p>
          <Grounds grounds={view.refusal.grounds} />
          {view.refusal.appeal && <p>{view.refusal.appeal}</p>}
          <p>{t('applying.status.again')}</p>
        </section>
      )}
      {view.explanation && (
        <section>
          <h2>{t('sheet.explanationTitle')}</h2>
          <p className="answer" dir="auto">
            {view.explanation}
          </p>
        </section>
      )}
      {view.sheet && (
        <Details summary={t('sheet.title')}>
          <SheetCard sheet={view.sheet} quiet />
        </Details>
      )}
    </>
  );
}

interface ObjectionView {
  text: string;
  /** Where files may still follow it. */
  files: string | null;
}

/** What the applicant objected. */
export function Objection({ objection }: { objection?: ObjectionView | null }) {
  const t = useT();
  if (!objection) return null;
  return (
    <section>
      <h2>{t('applying.status.objection')}</h2>
      <p className="answer" dir="auto">
        {objection.text}
      </p>
      {objection.files && (
        <p>
          <a className="ds-link" href={objection.files}>
            {t('hearing.files')}
          </a>
        </p>
      )}
    </section>
  );
}

import type { ReactNode } from 'react';
import { useT } from '#app/i18n/react';
import { PageHeading } from '../page-heading';
import { Tag } from '../tag';
import type { CaseHeadView } from './case-view';
import { Due } from './due';

/** Who it is about, where it stands, how long there is left, who holds it. On every page of a case. */
export function CaseHead({ head, children }: { head: CaseHeadView; children?: ReactNode }) {
  const t = useT();
  return (
    <div className="case-head">
      <PageHeading caption={<span dir="ltr">{head.reference}</span>}>
        <bdi>{head.name}</bdi>
      </PageHeading>
      {head.kazakhName && (
        <p className="case-name" lang="kk">
          {head.kazakhName}
        </p>
      )}
      <ul className="case-facts">
        <li>
          <Tag tone={head.statusTone}>{head.status}</Tag>
        </li>
        <li>
          {head.programme}, {head.route}
        </li>
        {head.lane && (
          <li>
            {t('desk.case.lane')}: {head.lane}
          </li>
        )}
        <li>
          {head.due && `${t('desk.case.due')}: `}
          <Due due={head.due} none={t('desk.due.none')} />
        </li>
        <li>{t('desk.case.submitted', { day: head.submitted })}</li>
        {head.legal && <li>{head.legal}</li>}
        <li data-holder={head.holder.state}>{head.holder.text}</li>
      </ul>
      {children}
    </div>
  );
}

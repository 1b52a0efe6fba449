import { useT } from '#app/i18n/react';
import { Details } from '../details';
import { Actions, Button, LinkButton } from '../form/button';
import { Form } from '../form/form';
import { Notice } from '../notice';
import type { CaseView } from './case-view';

/** What this officer may do with the case now; what they may not is not shown. */
export function CaseActions({ view }: { view: CaseView }) {
  const t = useT();
  const { may, more, head, notice, parallel, review } = view;
  const allClosed = review.checks.every(({ done }) => done);
  const step = (act: string, text: string, kind: 'primary' | 'secondary' = 'primary') => (
    <Form action={head.href} className="case-act">
      <input type="hidden" name="version" value={head.version} />
      <Button name="act" value={act} kind={kind} data-key={act === 'accept' || act === 'claim' ? 'take' : undefined}>
        {text}
      </Button>
    </Form>
  );
  return (
    <div className="stack">
      {notice && <Notice tone="warning">{notice}</Notice>}
      {parallel && <Notice>{parallel}</Notice>}
      {may.accept && <p className="muted">{t('desk.case.acceptHint')}</p>}
      <Actions>
        {may.accept && step('accept', t('desk.case.accept'))}
        {may.appeal && <LinkButton href={may.appeal}>{t('appeal.desk.title')}</LinkButton>}
        {may.decide && (
          <LinkButton href={may.decide} data-key="decide">
            {t('desk.case.decide')}
          </LinkButton>
        )}
        {may.claim && step('claim', t('desk.case.claim'), may.accept || may.decide ? 'secondary' : 'primary')}
        {may.recommend && (
          <LinkButton href={may.recommend} data-key="decide" kind={allClosed ? 'primary' : 'secondary'}>
            {t('desk.case.recommend')}
          </LinkButton>
        )}
        {may.request && (
          <LinkButton href={may.request} data-key="request" kind="secondary">
            {t('desk.case.request')}
          </LinkButton>
        )}
        {may.cancelRequest && step('cancel-request', t('desk.case.cancelRequest'), 'secondary')}
        {may.release && step('release', t('desk.case.release'), 'secondary')}
      </Actions>
      {more.length > 0 && (
        <Details summary={t('cycle.more')}>
          <ul>
            {more.map(({ key, href, text }) => (
              <li key={key}>
                <a className="ds-link" href={href}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </div>
  );
}

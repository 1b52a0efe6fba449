import { useT } from '#app/i18n/react';
import { Actions, Button, PrintButton } from '../form/button';
import { Form } from '../form/form';
import { PageLayout } from '../layout/page-layout';
import { Notice } from '../notice';
import { PageHeading } from '../page-heading';
import { SummaryList } from '../summary-list';

export interface CodeView {
  title: string;
  shows: string;
  /** Null once it opens nothing any more. */
  works: { code: string; link: string; until: string; qr: { path: string; size: number } } | null;
  over: 'revoked' | 'ended' | null;
}

/** A code to be sent, shown or printed, and to be taken back. */
export function CodePage({ view, back }: { view: CodeView; back: string }) {
  const t = useT();
  return (
    <PageLayout back={back} backText={t('share.codes.title')}>
      <PageHeading lead={view.shows}>{view.title}</PageHeading>
      {view.over && <Notice tone="info">{t(`share.code.${view.over}`)}</Notice>}
      {view.works && <Working {...view.works} />}
    </PageLayout>
  );
}

function Working({ code, link, until, qr }: NonNullable<CodeView['works']>) {
  const t = useT();
  return (
    <>
      <SummaryList
        rows={[
          { key: 'code', label: t('share.code.code'), value: <strong>{code}</strong>, dir: 'ltr' },
          { key: 'link', label: t('share.code.link'), value: <a href={link}>{link}</a>, dir: 'ltr' },
          { key: 'until', label: t('share.code.until'), value: until },
        ]}
      />
      <svg
        viewBox={`-4 -4 ${qr.size + 8} ${qr.size + 8}`}
        width="220"
        height="220"
        role="img"
        aria-label={t('share.code.qr')}
      >
        <rect x="-4" y="-4" width={qr.size + 8} height={qr.size + 8} fill="#fff" />
        <path d={qr.path} fill="none" stroke="#000" strokeWidth="1.02" />
      </svg>
      <p>{t('share.code.give')}</p>
      <Form>
        <Actions>
          <PrintButton>{t('share.code.print')}</PrintButton>
          <Button kind="danger">{t('share.code.revoke')}</Button>
        </Actions>
        <p>{t('share.code.revokeLead')}</p>
      </Form>
    </>
  );
}

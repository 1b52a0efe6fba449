import { useLoaderData } from '@remix-run/react';
import { publicLoader } from '#app/http/audience.server';
import { paths } from '#app/http/paths';
import { useT } from '#app/i18n/react';
import { PageLayout } from '#app/ui/layout/page-layout';
import { PageHeading } from '#app/ui/page-heading';

export const loader = publicLoader(({ locale, t }) => ({
  title: t('info.privacy.title'),
  back: paths.home(locale),
  contact: paths.contact(locale),
}));

const lists = {
  purpose: ['decide', 'tell', 'verify', 'count'],
  data: ['identity', 'origin', 'work', 'record', 'file', 'not'],
  access: ['officers', 'bodies', 'verifier', 'nobody'],
  term: ['check', 'draft', 'account', 'application', 'protocol'],
  rights: ['know', 'correct', 'withdraw', 'complain'],
} as const;

export default function Privacy() {
  const t = useT();
  const { back, contact } = useLoaderData<typeof loader>();
  const list = (title: string, lines: readonly string[]) => (
    <section key={title}>
      <h2>{title}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
  return (
    <PageLayout back={back}>
      <PageHeading lead={t('info.privacy.lead')}>{t('info.privacy.title')}</PageHeading>
      <section>
        <h2>{t('info.privacy.basis.title')}</h2>
        <p>{t('info.privacy.basis.law')}</p>
        <p>{t('info.privacy.basis.consent')}</p>
      </section>
      {list(
        t('info.privacy.purpose.title'),
        lists.purpose.map((each) => t(`info.privacy.purpose.${each}`)),
      )}
      {list(
        t('info.privacy.data.title'),
        lists.data.map((each) => t(`info.privacy.data.${each}`)),
      )}
      {list(
        t('info.privacy.access.title'),
        lists.access.map((each) => t(`info.privacy.access.${each}`)),
      )}
      {list(
        t('info.privacy.term.title'),
        lists.term.map((each) => t(`info.privacy.term.${each}`)),
      )}
      {list(
        t('info.privacy.rights.title'),
        lists.rights.map((each) => t(`info.privacy.rights.${each}`)),
      )}
      <p>
        {t('info.privacy.rights.how')} <a href={contact}>{t('info.contact.title')}</a>
      </p>
      <section>
        <h2>{t('info.privacy.cookies.title')}</h2>
        <p>{t('info.privacy.cookies.text')}</p>
      </section>
    </PageLayout>
  );
}

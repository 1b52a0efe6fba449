import { useLoaderData } from '@remix-run/react';
import { publicLoader } from '#app/http/audience.server';
import { contactAddress } from '#app/http/contact.server';
import { paths } from '#app/http/paths';
import { useT } from '#app/i18n/react';
import { PageLayout } from '#app/ui/layout/page-layout';
import { PageHeading } from '#app/ui/page-heading';
import { useRootData } from '#app/ui/root-data';

export const loader = publicLoader(({ locale, t }) => ({
  title: t('info.contact.title'),
  address: contactAddress(),
  back: paths.home(locale),
  help: paths.help(locale),
  my: paths.my(locale),
}));

export default function Contact() {
  const t = useT();
  const { address, back, help, my } = useLoaderData<typeof loader>();
  const { demo } = useRootData();
  return (
    <PageLayout back={back}>
      <PageHeading lead={t('info.contact.lead')}>{t('info.contact.title')}</PageHeading>
      <section>
        <h2>{t('info.contact.applicant.title')}</h2>
        <p>{t('info.contact.applicant.text')}</p>
        <p>
          <a href={my}>{t('layout.nav.applications')}</a>
        </p>
      </section>
      <section>
        <h2>{t('info.contact.mail.title')}</h2>
        <p>{t('info.contact.mail.text')}</p>
        <p>
          <a href={`mailto:${address}`} dir="ltr">
            {address}
          </a>
        </p>
        {demo && <p className="muted">{t('info.contact.mail.demo')}</p>}
        <p>
          <a href={help}>{t('info.help.questions.title')}</a>
        </p>
      </section>
      {(['person', 'fraud', 'weakness'] as const).map((topic) => (
        <section key={topic}>
          <h2>{t(`info.contact.${topic}.title`)}</h2>
          <p>{t(`info.contact.${topic}.text`)}</p>
        </section>
      ))}
    </PageLayout>
  );
}

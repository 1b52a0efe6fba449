import { useLoaderData } from '@remix-run/react';
import { publicLoader } from '#app/http/audience.server';
import { paths } from '#app/http/paths';
import { useT } from '#app/i18n/react';
import { PageLayout } from '#app/ui/layout/page-layout';
import { PageHeading } from '#app/ui/page-heading';

export const loader = publicLoader(({ locale, t }) => ({
  title: t('info.accessibility.title'),
  back: paths.home(locale),
  contact: paths.contact(locale),
}));

const done = ['keyboard', 'script', 'zoom', 'colour', 'errors', 'time'] as const;
const limits = ['documents', 'certificate'] as const;

export default function Accessibility() {
  const t = useT();
  const { back, contact } = useLoaderData<typeof loader>();
  return (
    <PageLayout back={back}>
      <PageHeading lead={t('info.accessibility.lead')}>{t('info.accessibility.title')}</PageHeading>
      <section>
        <h2>{t('info.accessibility.aim.title')}</h2>
        <p>{t('info.accessibility.aim.text')}</p>
        <p>{t('info.accessibility.checked')}</p>
      </section>
      <section>
        <h2>{t('info.accessibility.done.title')}</h2>
        <ul>
          {done.map((each) => (
            <li key={each}>{t(`info.accessibility.done.${each}`)}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('info.accessibility.limits.title')}</h2>
        <ul>
          {limits.map((each) => (
            <li key={each}>{t(`info.accessibility.limits.${each}`)}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('info.accessibility.report.title')}</h2>
        <p>{t('info.accessibility.report.text')}</p>
        <p>
          <a href={contact}>{t('info.contact.title')}</a>
        </p>
      </section>
    </PageLayout>
  );
}

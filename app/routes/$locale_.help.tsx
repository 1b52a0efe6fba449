import { useLoaderData } from '@remix-run/react';
import { publicLoader } from '#app/http/audience.server';
import { paths } from '#app/http/paths';
import { useT } from '#app/i18n/react';
import { Details } from '#app/ui/details';
import { LinkButton } from '#app/ui/form/button';
import { PageLayout } from '#app/ui/layout/page-layout';
import { PageHeading } from '#app/ui/page-heading';
import { Timeline } from '#app/ui/timeline';

export const loader = publicLoader(({ locale, t }) => ({
  title: t('info.help.title'),
  back: paths.home(locale),
  check: paths.check(locale),
  contact: paths.contact(locale),
}));

const steps = ['check', 'account', 'answers', 'documents', 'send', 'request', 'decision'] as const;
const questions = ['names', 'arabic', 'origin', 'expires', 'low', 'mistake', 'family', 'password', 'late'] as const;

export default function Help() {
  const t = useT();
  const { back, check, contact } = useLoaderData<typeof loader>();
  return (
    <PageLayout back={back}>
      <PageHeading lead={t('info.help.lead')}>{t('info.help.title')}</PageHeading>
      <section>
        <h2>{t('info.help.steps.title')}</h2>
        <Timeline
          items={steps.map((step) => ({
            key: step,
            title: t(`info.help.steps.${step}.title`),
            text: t(`info.help.steps.${step}.text`),
          }))}
        />
        <LinkButton href={check}>{t('info.programme.check')}</LinkButton>
      </section>
      <section>
        <h2>{t('info.help.originals.title')}</h2>
        <p>{t('info.help.originals.text')}</p>
        <p>{t('info.help.originals.bring')}</p>
      </section>
      <section>
        <h2>{t('info.help.questions.title')}</h2>
        {questions.map((question) => (
          <Details key={question} summary={t(`info.help.questions.${question}.question`)}>
            <p>{t(`info.help.questions.${question}.answer`)}</p>
          </Details>
        ))}
      </section>
      <p>
        <a href={contact}>{t('info.help.more')}</a>
      </p>
    </PageLayout>
  );
}

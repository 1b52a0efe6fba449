import { useLoaderData } from '@remix-run/react';
import { stepsOpenTo } from '#app/domain/application/lifecycle';
import { ownApplication } from '#app/features/applying/application.query.server';
import { applicationStory } from '#app/features/applying/status.query.server';
import { applicantLoader } from '#app/http/audience.server';
import { found } from '#app/http/own.server';
import { paths } from '#app/http/paths';
import { seeOther } from '#app/http/responses.server';
import { formatDateTime } from '#app/i18n/format';
import { useT } from '#app/i18n/react';
import { Actions, LinkButton, PrintButton } from '#app/ui/form/button';
import { PageLayout } from '#app/ui/layout/page-layout';
import { Notice } from '#app/ui/notice';
import { PageHeading } from '#app/ui/page-heading';

export const loader = applicantLoader(async ({ t, locale, account, params }) => {
  const application = found(await ownApplication(account.id, params.id));
  const { id, status, reference } = application;
  const { submission } = await applicationStory(application);
  if (!submission) throw seeOther(paths.application(locale, id));
  const { declaration, locale: language } = submission.worded;
  return {
    title: t('after.consent.title'),
    lead: t('after.consent.lead', {
      reference: reference ?? '',
      // What was amended since is sent under the same consent.
      when: formatDateTime(locale, declaration.agreedAt ? new Date(declaration.agreedAt) : submission.at),
    }),
    ended: status === 'withdrawn',
    version: t('after.consent.version', { version: declaration.version }),
    back: paths.status(locale, id),
    declaration,
    language,
    withdraw: stepsOpenTo(['applicant'], status).includes('withdraw') ? paths.withdraw(locale, id) : null,
    privacy: paths.privacy(locale),
  };
});

export default function Consent() {
  const t = useT();
  const { title, lead, ended, version, back, declaration, language, withdraw, privacy } =
    useLoaderData<typeof loader>();
  return (
    <PageLayout back={back}>
      <PageHeading lead={lead}>{title}</PageHeading>
      {ended && <Notice>{t('after.consent.ended')}</Notice>}
      <article lang={language} dir="auto">
        <h2>{declaration.title}</h2>
        <ul>
          {declaration.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
        <p>
          <strong>{declaration.agreed}</strong>
        </p>
      </article>
      <p className="muted">{version}</p>
      <section>
        <h2>{t('after.consent.withdrawTitle')}</h2>
        <p>{t(withdraw ? 'after.consent.withdrawOpen' : 'after.consent.withdrawClosed')}</p>
        <p>
          <a className="ds-link" href={privacy}>
            {t('info.privacy.title')}
          </a>
        </p>
      </section>
      <Actions>
        <PrintButton>{t('common.actions.print')}</PrintButton>
        {withdraw && (
          <LinkButton href={withdraw} kind="tertiary">
            {t('applying.status.withdraw')}
          </LinkButton>
        )}
      </Actions>
    </PageLayout>
  );
}

import { useLoaderData } from '@remix-run/react';
import { expectedDecision, terms } from '#app/domain/application/deadlines';
import { today } from '#app/domain/basics/plain-date';
import { addWorkingDays } from '#app/domain/basics/working-days';
import { ownApplication } from '#app/features/applying/application.query.server';
import { applicationStory } from '#app/features/applying/status.query.server';
import { applicantLoader } from '#app/http/audience.server';
import { found } from '#app/http/own.server';
import { paths } from '#app/http/paths';
import { seeOther } from '#app/http/responses.server';
import { formatDate } from '#app/i18n/format';
import { laneWords } from '#app/i18n/outcome-words.server';
import { useT } from '#app/i18n/react';
import { Actions, LinkButton, PrintButton } from '#app/ui/form/button';
import { PageLayout } from '#app/ui/layout/page-layout';
import { Panel } from '#app/ui/panel';

export const loader = applicantLoader(async ({ t, locale, account, params, calendar }) => {
  const application = found(await ownApplication(account.id, params.id));
  const { submission } = await applicationStory(application);
  if (!application.reference || !submission) throw seeOther(paths.application(locale, application.id));
  const sentOn = today(submission.at);
  const { lane, laneDays } = submission.outcome;
  const decision = expectedDecision(sentOn, laneDays, calendar);
  const complete = addWorkingDays(sentOn, terms.completeness, calendar);
  return {
    title: t('applying.sent.title'),
    reference: application.reference,
    keep: t('applying.sent.keep', { email: account.email }),
    steps: [
      t('applying.sent.completeness', { until: formatDate(locale, complete), days: terms.completeness }),
      t('applying.sent.verification', { days: terms.information }),
      t('applying.sent.decision', {
        until: formatDate(locale, decision),
        lane: laneWords(locale, lane, laneDays).title,
        days: laneDays,
      }),
      t('applying.sent.letter', { email: account.email }),
    ],
    status: paths.status(locale, application.id),
    acknowledgement: paths.applicationLetter(locale, application.id, 'acknowledgement'),
  };
});

export default function Sent() {
  const t = useT();
  const { title, reference, keep, steps, status, acknowledgement } = useLoaderData<typeof loader>();
  return (
    <PageLayout>
      <Panel title={title}>
        <p>{t('applying.sent.number')}</p>
        <p>
          <strong>{reference}</strong>
        </p>
      </Panel>
      <p>{keep}</p>
      <h2>{t('applying.sent.next')}</h2>
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Actions>
        <LinkButton href={status}>{t('applying.sent.status')}</LinkButton>
        <LinkButton href={acknowledgement} kind="secondary">
          {t('papers.download.acknowledgement')}
        </LinkButton>
        <PrintButton>{t('applying.sent.print')}</PrintButton>
      </Actions>
    </PageLayout>
  );
}

import { useLoaderData } from '@remix-run/react';
import { ownOpenRequest } from '#app/features/applying/open-request.server';
import { applicantLoader } from '#app/http/audience.server';
import { found } from '#app/http/own.server';
import { paths } from '#app/http/paths';
import { requestTasks, untilWords } from '#app/http/request-words.server';
import { seeOther } from '#app/http/responses.server';
import { useT } from '#app/i18n/react';
import { Actions, LinkButton } from '#app/ui/form/button';
import { PageLayout } from '#app/ui/layout/page-layout';
import { PageHeading } from '#app/ui/page-heading';
import { TaskList } from '#app/ui/task-list';

export const loader = applicantLoader(async ({ t, locale, account, params }) => {
  const { application, request } = found(await ownOpenRequest(account.id, params.id));
  const { id } = application;
  if (!request) throw seeOther(paths.status(locale, id));
  return {
    title: t('applying.request.title'),
    back: paths.status(locale, id),
    lead: t('answering.lead', { until: untilWords({ t, locale }, request) }),
    sections: requestTasks({ t, locale }, request),
    send: paths.sendAnswer(locale, id),
  };
});

export default function Request() {
  const t = useT();
  const { title, back, lead, sections, send } = useLoaderData<typeof loader>();
  return (
    <PageLayout back={back}>
      <PageHeading lead={lead}>{title}</PageHeading>
      <TaskList sections={sections} />
      <Actions>
        <LinkButton href={send}>{t('answering.check')}</LinkButton>
      </Actions>
    </PageLayout>
  );
}

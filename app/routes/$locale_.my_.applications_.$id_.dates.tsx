import { useLoaderData } from '@remix-run/react';
import { ownApplication } from '#app/features/applying/application.query.server';
import { planFor } from '#app/features/applying/plan.query.server';
import { applicantLoader } from '#app/http/audience.server';
import { found } from '#app/http/own.server';
import { paths } from '#app/http/paths';
import { planView } from '#app/http/plan-words.server';
import { useT } from '#app/i18n/react';
import { Actions, LinkButton, PrintButton } from '#app/ui/form/button';
import { PageLayout } from '#app/ui/layout/page-layout';
import { Notice } from '#app/ui/notice';
import { PageHeading } from '#app/ui/page-heading';
import { Table } from '#app/ui/table';
import { Tag } from '#app/ui/tag';
import { Timeline } from '#app/ui/timeline';

export const loader = applicantLoader(async ({ t, locale, account, params, now, today }) => {
  const application = found(await ownApplication(account.id, params.id));
  const { id, status } = application;
  const isDraft = status === 'draft';
  const plan = await planFor(application, now);
  return {
    title: t('planner.title'),
    lead: t(isDraft ? 'planner.lead' : 'planner.leadSent'),
    back: isDraft ? paths.application(locale, id) : paths.status(locale, id),
    file: paths.datesFile(locale, id),
    isDraft,
    ...planView({ locale, t, today }, application, plan, isDraft),
  };
});

export default function Dates() {
  const t = useT();
  const { title, lead, back, file, isDraft, decision, papers, moments, stay } = useLoaderData<typeof loader>();
  return (
    <PageLayout back={back} width="wide">
      <PageHeading lead={lead}>{title}</PageHeading>
      {decision && <p>{decision}</p>}
      {stay && (
        <Notice tone={stay.warn ? 'warning' : 'info'} title={stay.text}>
          {stay.warn && <p>{t('planner.stayWarn')}</p>}
        </Notice>
      )}
      <section>
        <h2>{t('planner.timeline')}</h2>
        {moments.length > 0 ? <Timeline items={moments} /> : <p>{t('planner.nothing')}</p>}
      </section>
      <Table
        caption={t('planner.papers')}
        empty={t('planner.noPapers')}
        columns={[
          { key: 'paper', label: t('planner.paper') },
          { key: 'state', label: t('planner.stateOf') },
          { key: 'until', label: t('planner.until') },
          ...(isDraft
            ? [
                { key: 'order', label: t('planner.orderBy') },
                { key: 'send', label: t('planner.sendBy') },
              ]
            : []),
        ]}
        rows={papers.map(({ key, title: paper, until, left, sendBy, orderBy, state, tone, href }) => ({
          key,
          tone: tone === 'success' ? undefined : tone,
          cells: [
            href ? (
              <a key="paper" className="ds-link" href={href}>
                {paper}
              </a>
            ) : (
              paper
            ),
            <Tag key="state" tone={tone}>
              {state}
            </Tag>,
            <span key="until">
              {until}
              <br />
              <span className="muted">{left}</span>
            </span>,
            ...(isDraft ? [orderBy, sendBy] : []),
          ],
        }))}
      />
      <p className="muted">{t('planner.note')}</p>
      <Actions>
        {moments.length > 0 && <LinkButton href={file}>{t('planner.download')}</LinkButton>}
        <PrintButton>{t('common.actions.print')}</PrintButton>
      </Actions>
    </PageLayout>
  );
}

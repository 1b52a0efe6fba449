import { useLoaderData } from '@remix-run/react';
import { escalations } from '#app/features/reviewing/escalations.query.server';
import { officerLoader } from '#app/http/audience.server';
import { paths } from '#app/http/paths';
import { formatDate } from '#app/i18n/format';
import { useT } from '#app/i18n/react';
import { PageLayout } from '#app/ui/layout/page-layout';
import { PageHeading } from '#app/ui/page-heading';
import { Table } from '#app/ui/table';
import { Tag, type Tone } from '#app/ui/tag';

export const handle = { hydrate: true };

const tones: Record<string, Tone> = { 'service-over': 'danger', 'legal-over': 'danger', complaint: 'warning' };

export const loader = officerLoader(['supervisor', 'auditor'])(async ({ t, locale, now }) => {
  const cases = await escalations(now);
  return {
    title: t('cycle.deadlines.title'),
    back: paths.desk(locale),
    cases: cases.map(({ id, reference, holderName, claimedByName, status, alarms, complaintUntil }) => ({
      id,
      href: paths.case(locale, id),
      reference: reference ?? '',
      name: holderName ?? '',
      status: t(`status.officer.${status}`),
      holder: claimedByName ?? t('cycle.deadlines.free'),
      over: alarms.some(({ kind }) => tones[kind] === 'danger'),
      alarms: [...(complaintUntil ? [{ kind: 'complaint' as const, dueOn: complaintUntil }] : []), ...alarms].map(
        ({ kind, dueOn }) => ({
          key: kind,
          text: t(`cycle.deadlines.${kind}`),
          tone: tones[kind] ?? ('warning' as const),
          until: formatDate(locale, dueOn, 'short'),
        }),
      ),
    })),
  };
});

export default function Deadlines() {
  const t = useT();
  const { back, cases } = useLoaderData<typeof loader>();
  return (
    <PageLayout width="wide" back={back}>
      <PageHeading lead={t('cycle.deadlines.lead')}>{t('cycle.deadlines.title')}</PageHeading>
      <Table
        caption={t('cycle.deadlines.title')}
        quiet
        empty={t('cycle.deadlines.empty')}
        columns={[
          { key: 'case', label: t('cycle.deadlines.case') },
          { key: 'alarm', label: t('cycle.deadlines.alarm') },
          { key: 'holder', label: t('cycle.deadlines.holder') },
        ]}
        rows={cases.map(({ id, href, reference, name, status, holder, over, alarms }) => ({
          key: id,
          tone: over ? 'danger' : 'warning',
          cells: [
            <span key="case">
              <a href={href}>
                <bdi>{reference}</bdi>
              </a>{' '}
              <bdi>{name}</bdi> · {status}
            </span>,
            <ul key="alarms">
              {alarms.map(({ key, text, tone, until }) => (
                <li key={key}>
                  <Tag tone={tone}>{text}</Tag> {until}
                </li>
              ))}
            </ul>,
            holder,
          ],
        }))}
      />
    </PageLayout>
  );
}

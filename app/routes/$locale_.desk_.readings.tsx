import { useLoaderData } from '@remix-run/react';
import { BROWSING_ALARM } from '#app/domain/people/access';
import { readReadings } from '#app/features/reviewing/readings.query.server';
import { purposeInWords } from '#app/http/access-words.server';
import { officerLoader } from '#app/http/audience.server';
import { paths } from '#app/http/paths';
import { formatDateTime } from '#app/i18n/format';
import { useT } from '#app/i18n/react';
import { PageLayout } from '#app/ui/layout/page-layout';
import { PageHeading } from '#app/ui/page-heading';
import { Table } from '#app/ui/table';

export const loader = officerLoader(['supervisor', 'auditor'])(async ({ t, locale, now }) => {
  const { alarms, readings } = await readReadings(now);
  return {
    title: t('access.desk.title'),
    back: paths.desk(locale),
    alarms: alarms.map(({ officerId, officer, cases, last }) => ({
      key: officerId,
      tone: 'danger' as const,
      cells: [officer, cases, formatDateTime(locale, last)],
    })),
    readings: readings.map(({ at, officer, purpose, reference }, index) => ({
      key: String(index),
      cells: [formatDateTime(locale, at), officer, reference ?? '', purposeInWords({ locale, t }, purpose)],
    })),
  };
});

export default function Readings() {
  const t = useT();
  const { title, back, alarms, readings } = useLoaderData<typeof loader>();
  return (
    <PageLayout back={back} width="wide">
      <PageHeading lead={t('access.desk.lead')}>{title}</PageHeading>
      <section>
        <h2>{t('access.desk.alarms')}</h2>
        <p className="muted">{t('access.desk.alarmText', { least: BROWSING_ALARM })}</p>
        <Table
          caption={t('access.desk.alarms')}
          quiet
          empty={t('access.desk.noAlarms')}
          columns={[
            { key: 'officer', label: t('access.desk.officer') },
            { key: 'cases', label: t('access.desk.cases'), numeric: true },
            { key: 'last', label: t('access.desk.last') },
          ]}
          rows={alarms}
        />
      </section>
      <section>
        <h2>{t('access.desk.readings')}</h2>
        <Table
          caption={t('access.desk.readings')}
          quiet
          empty={t('access.desk.noReadings')}
          columns={[
            { key: 'when', label: t('access.when') },
            { key: 'officer', label: t('access.desk.officer') },
            { key: 'number', label: t('access.desk.number') },
            { key: 'purpose', label: t('access.whatFor') },
          ]}
          rows={readings}
        />
      </section>
    </PageLayout>
  );
}

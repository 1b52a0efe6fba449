import { useLoaderData } from '@remix-run/react';
import { ageTerms, readTeam } from '#app/features/supervising/team.query.server';
import { officerLoader } from '#app/http/audience.server';
import { officeName } from '#app/http/desk/office-words.server';
import { lineView } from '#app/http/desk/queue-words.server';
import { paths } from '#app/http/paths';
import { formatDate, formatNumber } from '#app/i18n/format';
import { useT } from '#app/i18n/react';
import { CaseTable } from '#app/ui/desk/queue-page';
import { PageLayout } from '#app/ui/layout/page-layout';
import { PageHeading } from '#app/ui/page-heading';
import { Table } from '#app/ui/table';

export const handle = { hydrate: true };

export const loader = officerLoader(['supervisor'])(async (context) => {
  const { t, locale, officer, now } = context;
  const team = await readTeam(officer, { now });
  const number = (value: number) => formatNumber(locale, value);
  return {
    title: t('team.title'),
    lead: t('team.lead', { office: officeName(context, team.office) }),
    slots: paths.hearingSlots(locale),
    readings: { href: paths.readings(locale), text: t('access.desk.title') },
    allLate: `${paths.queue(locale, 'due')}?due=overdue`,
    terms: [
      ...ageTerms.map((days) => t('team.ageing.within', { days })),
      t('team.ageing.beyond', { days: ageTerms.at(-1) ?? 0 }),
    ],
    ageing: team.ageing.map(({ status, total, byAge, overdue }) => ({
      key: status,
      cells: [t(`status.officer.${status}`), ...[total, ...byAge, overdue].map(number)],
      late: overdue > 0,
    })),
    officers: team.officers.map(({ id, name, load, claims, away }) => ({
      key: id,
      href: paths.teamOfficer(locale, id),
      name,
      late: (load?.overdue ?? 0) > 0,
      cells: [
        load?.quiet
          ? t('team.officers.handText', { active: number(load.active), quiet: number(load.quiet) })
          : number(load?.active ?? 0),
        number(load?.given ?? 0),
        number(load?.overdue ?? 0),
        load?.oldest ? formatDate(locale, load.oldest, 'short') : '',
        `${number(claims.next)} / ${number(claims.picked)}`,
        away ? formatDate(locale, away.until, 'short') : '',
      ],
    })),
    late: team.late.map((row) => ({ ...lineView(context, row, 'due'), href: paths.teamCase(locale, row.id) })),
  };
});

export default function Team() {
  const t = useT();
  const { title, lead, slots, readings, allLate, terms, ageing, officers, late } = useLoaderData<typeof loader>();
  return (
    <PageLayout width="full">
      <PageHeading lead={lead}>{title}</PageHeading>
      <p>
        <a href={slots}>{t('team.nav.slots')}</a> · <a href={readings.href}>{readings.text}</a>
      </p>
      <h2>{t('team.officers.title')}</h2>
      <Table
        quiet
        caption={t('team.officers.title')}
        empty={t('team.officers.empty')}
        columns={[
          { key: 'name', label: t('team.officers.name') },
          { key: 'hand', label: t('team.officers.hand') },
          { key: 'given', label: t('team.officers.given'), numeric: true },
          { key: 'overdue', label: t('team.officers.overdue'), numeric: true },
          { key: 'oldest', label: t('team.officers.oldest') },
          { key: 'claims', label: t('team.officers.claims') },
          { key: 'away', label: t('team.officers.away') },
        ]}
        rows={officers.map(({ key, href, name, cells, late: isLate }) => ({
          key,
          tone: isLate ? ('danger' as const) : undefined,
          cells: [
            <a key="name" href={href} data-row>
              <bdi>{name}</bdi>
            </a>,
            ...cells,
          ],
        }))}
      />
      <h2>{t('team.ageing.title')}</h2>
      <Table
        quiet
        caption={t('team.ageing.title')}
        empty={t('team.ageing.empty')}
        columns={[
          { key: 'status', label: t('team.ageing.status') },
          { key: 'total', label: t('team.ageing.total'), numeric: true },
          ...terms.map((label) => ({ key: label, label, numeric: true })),
          { key: 'overdue', label: t('team.ageing.overdue'), numeric: true },
        ]}
        rows={ageing.map(({ key, cells, late: isLate }) => ({ key, cells, tone: isLate ? 'danger' : undefined }))}
      />
      <h2>{t('team.late.title')}</h2>
      <CaseTable title={t('team.late.title')} empty={t('team.late.empty')} rows={late} />
      {late.length > 0 && (
        <p>
          <a href={allLate}>{t('team.late.all')}</a>
        </p>
      )}
    </PageLayout>
  );
}

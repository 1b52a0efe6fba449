import { useLoaderData } from '@remix-run/react';
import { readFamilies } from '#app/features/deciding/families.query.server';
import { officerLoader } from '#app/http/audience.server';
import { paths } from '#app/http/paths';
import { formatDate } from '#app/i18n/format';
import { PageLayout } from '#app/ui/layout/page-layout';
import { PageHeading } from '#app/ui/page-heading';
import { Table } from '#app/ui/table';
import { Tag } from '#app/ui/tag';

export const handle = { hydrate: true };

export const loader = officerLoader(['decision-maker'])(async ({ t, locale, officer, now }) => ({
  title: t('persons.list.title'),
  lead: t('persons.list.lead'),
  empty: t('persons.list.empty'),
  back: paths.desk(locale),
  columns: (['case', 'told', 'until'] as const).map((key) => ({ key, label: t(`persons.list.${key}`) })),
  rows: (await readFamilies(officer, now)).map(({ id, reference, holderName, toldAt, until, ready }) => ({
    id,
    href: paths.case(locale, id),
    reference: reference ?? '',
    name: holderName ?? '',
    told: formatDate(locale, toldAt, 'short'),
    until: formatDate(locale, until, 'short'),
    ready,
    state: t(ready ? 'persons.list.ready' : 'persons.list.wait'),
  })),
}));

export default function Families() {
  const { title, lead, empty, back, columns, rows } = useLoaderData<typeof loader>();
  return (
    <PageLayout width="wide" back={back}>
      <PageHeading lead={lead}>{title}</PageHeading>
      <Table
        caption={title}
        quiet
        empty={empty}
        columns={columns}
        rows={rows.map(({ id, href, reference, name, told, until, ready, state }) => ({
          key: id,
          cells: [
            <span key="case">
              <a className="ds-link" href={href}>
                {reference}
              </a>{' '}
              <bdi>{name}</bdi>
            </span>,
            told,
            <span key="until">
              {until} <Tag tone={ready ? 'warning' : 'neutral'}>{state}</Tag>
            </span>,
          ],
        }))}
      />
    </PageLayout>
  );
}

import { useLoaderData } from '@remix-run/react';
import { deskRoles } from '#app/domain/people/permissions';
import { readPairs } from '#app/features/reviewing/compare-cases.server';
import { caseLoader } from '#app/http/audience.server';
import { pairViews } from '#app/http/desk/compare-words.server';
import { paths } from '#app/http/paths';
import { notFound } from '#app/http/responses.server';
import { useT } from '#app/i18n/react';
import { PageLayout } from '#app/ui/layout/page-layout';
import { PageHeading } from '#app/ui/page-heading';
import { Table } from '#app/ui/table';

export const handle = { hydrate: true };

export const loader = caseLoader(deskRoles)(async (context) => {
  const { params, t, locale, now } = context;
  const found = await readPairs(params.id ?? '', { now });
  if (!found) throw notFound();
  const { application, pairs } = found;
  return {
    title: t('compare.list.title'),
    back: paths.case(locale, application.id),
    reference: application.reference ?? '',
    pairs: pairViews(context, application.id, pairs),
  };
});

export default function Duplicates() {
  const t = useT();
  const { back, reference, pairs } = useLoaderData<typeof loader>();
  return (
    <PageLayout width="wide" back={back}>
      <PageHeading caption={<span dir="ltr">{reference}</span>} lead={t('compare.list.lead')}>
        {t('compare.list.title')}
      </PageHeading>
      <Table
        quiet
        caption={t('compare.list.title')}
        empty={t('compare.list.none')}
        columns={[
          { key: 'case', label: t('compare.list.column.case') },
          { key: 'name', label: t('compare.list.column.name') },
          { key: 'because', label: t('compare.list.column.because') },
          { key: 'answer', label: t('compare.list.column.answer') },
        ]}
        rows={pairs.map(({ key, href, reference: number, name, because, answer }) => ({
          key,
          cells: [
            <a key="case" className="ds-link case-number" href={href} dir="ltr" data-row>
              {number}
            </a>,
            <bdi key="name">{name}</bdi>,
            because,
            answer,
          ],
        }))}
      />
    </PageLayout>
  );
}

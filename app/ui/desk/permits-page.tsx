import { useT } from '#app/i18n/react';
import { Button } from '../form/button';
import type { FieldProblem } from '../form/error-summary';
import { TextField } from '../form/text-field';
import { PageLayout } from '../layout/page-layout';
import { PageHeading } from '../page-heading';
import { Table } from '../table';
import { Tag } from '../tag';
import type { PermitLineView } from './permit-view';

interface Props {
  action: string;
  /** Where proposals wait for their second signature. */
  proposals: string;
  search: string;
  /** Null before anything was looked for. */
  found: readonly PermitLineView[] | null;
  error?: string;
}

/** Permits by number or holder. */
export function PermitsPage({ action, proposals, search, found, error }: Props) {
  const t = useT();
  const errors: FieldProblem[] = error ? [{ name: 'q', text: error }] : [];
  return (
    <PageLayout width="wide" errors={errors}>
      <PageHeading caption={t('desk.title')} lead={t('desk.permits.lead')}>
        {t('desk.permits.title')}
      </PageHeading>
      <p>
        <a className="ds-link" href={proposals}>
          {t('proposals.title')}
        </a>
      </p>
      <form className="queue-filter" method="get" action={action} role="search">
        <TextField name="q" type="search" label={t('desk.permits.search')} value={search} error={error} width="md" />
        <Button>{t('common.actions.search')}</Button>
      </form>
      {found && !error && (
        <Table
          caption={t('desk.permits.results')}
          empty={t('desk.permits.nothing')}
          columns={(['number', 'kind', 'name', 'standing', 'until'] as const).map((key) => ({
            key,
            label: t(`desk.permits.column.${key}`),
          }))}
          rows={found.map((permit) => ({
            key: permit.id,
            cells: [
              <a key="number" className="ds-link" href={permit.href} dir="ltr">
                {permit.number}
              </a>,
              permit.kind,
              <bdi key="name">{permit.name}</bdi>,
              <Tag key="standing" tone={permit.tone}>
                {permit.standing}
              </Tag>,
              permit.until,
            ],
          }))}
        />
      )}
    </PageLayout>
  );
}

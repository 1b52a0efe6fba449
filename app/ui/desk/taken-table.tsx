import { useT } from '#app/i18n/react';
import { Table } from '../table';
import { Tag } from '../tag';
import type { PermitLineView } from './permit-view';

/** Permits of the family to be given back, each with the way to propose it. */
export function TakenTable({ lines }: { lines: readonly (PermitLineView & { propose: string })[] }) {
  const t = useT();
  return (
    <section>
      <h2>{t('endings.again.title')}</h2>
      <p>{t('endings.again.lead')}</p>
      <Table
        caption={t('endings.again.title')}
        quiet
        columns={(['number', 'who', 'standing', 'open'] as const).map((key) => ({
          key,
          label: t(`endings.again.column.${key}`),
        }))}
        rows={lines.map(({ id, href, number, name, standing, tone, propose }) => ({
          key: id,
          cells: [
            <a key="number" className="ds-link" href={href} dir="ltr">
              {number}
            </a>,
            <bdi key="who">{name}</bdi>,
            <Tag key="standing" tone={tone}>
              {standing}
            </Tag>,
            <a key="open" className="ds-link" href={propose}>
              {t('endings.again.link')}
            </a>,
          ],
        }))}
      />
    </section>
  );
}

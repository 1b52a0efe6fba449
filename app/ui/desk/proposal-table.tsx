import { useT } from '#app/i18n/react';
import { Table } from '../table';
import { Tag } from '../tag';
import type { ProposalLineView } from './permit-view';

/** Proposals, one a line. */
export function ProposalTable({ lines, caption }: { lines: readonly ProposalLineView[]; caption: string }) {
  const t = useT();
  return (
    <Table
      caption={caption}
      quiet
      empty={t('proposals.nothing')}
      columns={(['act', 'about', 'who', 'ground', 'by', 'until', 'state'] as const).map((key) => ({
        key,
        label: t(`proposals.column.${key}`),
      }))}
      rows={lines.map((line) => ({
        key: line.key,
        cells: [
          <a key="act" className="ds-link" href={line.href}>
            {line.act}
          </a>,
          <span key="about" dir="ltr">
            {line.number}
          </span>,
          <bdi key="who">{line.holder}</bdi>,
          line.ground,
          <bdi key="by">{line.by}</bdi>,
          line.until,
          <Tag key="state" tone={line.tone}>
            {line.state}
          </Tag>,
        ],
      }))}
    />
  );
}

import type { ReactNode } from 'react';
import { useT } from '#app/i18n/react';

export interface Column {
  key: string;
  label: string;
  numeric?: boolean;
}

export interface Row {
  key: string;
  /** In the order of the columns. The first cell is the row's header. */
  cells: readonly ReactNode[];
  /** Colours the row's edge. */
  tone?: 'warning' | 'danger' | 'info';
}

interface Props {
  caption: ReactNode;
  /** The caption is for screen readers only: a heading already says it. */
  quiet?: boolean;
  columns: readonly Column[];
  rows: readonly Row[];
  empty?: ReactNode;
}

/** A table; on narrow screens each row becomes a card whose lines carry the column's name. */
export function Table({ caption, quiet, columns, rows, empty }: Props) {
  const t = useT();
  if (rows.length === 0) return <p className="empty">{empty ?? t('common.empty')}</p>;
  return (
    <table className="table">
      <caption className={quiet ? 'ds-sr-only' : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.key} scope="col" data-numeric={column.numeric ? '' : undefined}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key} data-tone={row.tone}>
            {columns.map((column, index) => {
              const Cell = index === 0 ? 'th' : 'td';
              return (
                <Cell
                  key={column.key}
                  scope={index === 0 ? 'row' : undefined}
                  data-label={column.label}
                  data-numeric={column.numeric ? '' : undefined}
                >
                  <div>{row.cells[index]}</div>
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

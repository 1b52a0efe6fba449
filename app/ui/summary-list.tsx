import type { ReactNode } from 'react';
import { useT } from '#app/i18n/react';

export interface RowAction {
  href: string;
  text?: ReactNode;
  /** What is changed, heard but not seen: “Change date of birth”. */
  what?: string;
}

export interface SummaryRow {
  key: string;
  label: ReactNode;
  /** Nothing, or an empty text, reads as “not provided”. */
  value?: ReactNode;
  lang?: string;
  dir?: 'ltr' | 'rtl' | 'auto';
  change?: RowAction;
  /** Officers: a tag or mark at the end of the row. */
  mark?: ReactNode;
}

/** A row that a loader hands over: words only. */
export type TextRow = Pick<SummaryRow, 'key' | 'lang' | 'dir'> & { label: string; value: string };

export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  const t = useT();
  return (
    <dl className="summary-list">
      {rows.map(({ key, label, value, lang, dir, change, mark }) => (
        <div className="summary-row" key={key}>
          <dt>{label}</dt>
          <dd className="summary-value" lang={lang} dir={dir}>
            {value === undefined || value === null || value === '' ? (
              <span className="muted">{t('common.notProvided')}</span>
            ) : (
              value
            )}
          </dd>
          {(change || mark) && (
            <dd className="summary-action">
              {mark}
              {change && <ChangeLink {...change} />}
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

function ChangeLink({ href, text, what }: RowAction) {
  const t = useT();
  return (
    <a href={href}>
      {text ?? t('common.actions.change')}
      {what && <span className="ds-sr-only">: {what}</span>}
    </a>
  );
}

interface CardProps {
  title: ReactNode;
  actions?: readonly RowAction[];
  rows?: readonly SummaryRow[];
  children?: ReactNode;
  id?: string;
  /** Level of the card's heading. */
  level?: 2 | 3;
}

/** A titled group of rows: one section of an application, one person, one document. */
export function SummaryCard({ title, actions, rows, children, id, level = 2 }: CardProps) {
  const Title = `h${level}` as const;
  return (
    <section className="card" id={id}>
      <div className="card-head">
        <Title className="card-title">{title}</Title>
        {actions?.map((action) => (
          <ChangeLink key={action.href} {...action} />
        ))}
      </div>
      {rows && <SummaryList rows={rows} />}
      {children && <div className="card-body">{children}</div>}
    </section>
  );
}

import { useT } from '#app/i18n/react';
import { Notice } from '../notice';

export interface AgainstRow {
  key: string;
  href: string;
  label: string;
  finding: string;
  /** Titles of the conditions that rest on it; empty where none does. */
  gates: string;
  codes: string[];
}

export interface AgainstView {
  rows: AgainstRow[];
  /** What rests on a check that is not this officer's to read. */
  unseen: string;
  /** Rows that failed and on which no condition rests. */
  besides: AgainstRow[];
}

/** Which rows stand against a grant, each a link to itself. */
export function Against({ view, title }: { view: AgainstView; title: string }) {
  const t = useT();
  const none = view.rows.length === 0 && !view.unseen;
  return (
    <>
      {(title || !none) && (
        <Notice tone="warning" title={title || t('rowsDesk.against.title')}>
          <Rows rows={view.rows} />
          {view.unseen && <p>{view.unseen}</p>}
        </Notice>
      )}
      {view.besides.length > 0 && (
        <Notice title={t('rowsDesk.against.besides')}>
          <Rows rows={view.besides} />
        </Notice>
      )}
    </>
  );
}

function Rows({ rows }: { rows: readonly AgainstRow[] }) {
  const t = useT();
  if (rows.length === 0) return null;
  return (
    <ul className="against">
      {rows.map(({ key, href, label, finding, gates }) => (
        <li key={key}>
          <a className="ds-link" href={href}>
            <bdi>{label}</bdi>
          </a>
          <br />
          {finding}
          {gates && (
            <>
              <br />
              <small>{t('rowsDesk.against.gates', { gates })}</small>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

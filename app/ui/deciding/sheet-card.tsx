import { useT } from '#app/i18n/react';
import type { WordedLine, WordedSheet } from '#app/i18n/sheet-words.server';
import { Mark } from '../mark';
import { Notice } from '../notice';

interface Props {
  sheet: WordedSheet;
  /** The heading is the page's own where it stands in a folded part. */
  quiet?: boolean;
}

/** Every condition and criterion with its rule, documents, finding, reason and cure: the same wherever it is shown. */
export function SheetCard({ sheet, quiet }: Props) {
  const t = useT();
  const body = (
    <>
      <Notice tone={sheet.tone} title={sheet.result}>
        <p>
          {sheet.basis}. {sheet.rules}. {sheet.total}.
        </p>
      </Notice>
      {sheet.departure && <Notice tone="warning">{sheet.departure}</Notice>}
      <h3>{t('sheet.gates')}</h3>
      <Lines lines={sheet.gates} />
      <h3>{t('sheet.criteria')}</h3>
      <Lines lines={sheet.criteria} />
      {sheet.persons.map(({ person, title, result, tone, lines }) => (
        <div className="stack" key={person}>
          <h3>{title}</h3>
          <Notice tone={tone} title={result} />
          <Lines lines={lines} />
        </div>
      ))}
    </>
  );
  if (quiet) return <div className="stack">{body}</div>;
  return (
    <section className="card" id="decision-sheet">
      <div className="card-head">
        <h2 className="card-title">{t('sheet.title')}</h2>
      </div>
      <div className="card-body stack">{body}</div>
    </section>
  );
}

function Lines({ lines }: { lines: readonly WordedLine[] }) {
  return (
    <ul className="sheet">
      {lines.map(({ code, title, standing, state, because, cure, finding, documents, rule }) => (
        <li key={code}>
          <p className="sheet-title">
            {state ? <Mark state={state}>{title}</Mark> : <strong>{title}</strong>} <span>{standing}</span>
          </p>
          <p>{because}</p>
          {cure && <p>{cure}</p>}
          {[documents, finding, rule].filter(Boolean).map((text) => (
            <p className="sheet-source" key={text} dir="auto">
              {text}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}

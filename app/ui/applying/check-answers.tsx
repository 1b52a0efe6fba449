import { useT } from '#app/i18n/react';
import { FileList } from '../file-list';
import { Notice } from '../notice';
import { SummaryCard } from '../summary-list';

export interface AnsweredSection {
  key: string;
  title: string;
  rows: readonly {
    key: string;
    label: string;
    value: string;
    /** The page that asks it; absent where nothing can be changed any more. */
    href?: string;
  }[];
}

/** Everything that was answered, section by section, each with the way to change it. */
export function AnswerCards({ sections }: { sections: readonly AnsweredSection[] }) {
  return sections.map(({ key, title, rows }) => (
    <SummaryCard
      key={key}
      title={title}
      rows={rows.map(({ key: name, label, value, href }) => ({
        key: name,
        label,
        value: value && <span className="answer">{value}</span>,
        dir: 'auto',
        change: href ? { href, what: label } : undefined,
      }))}
    />
  ));
}

interface CalculatedProps {
  calculations: readonly { key: string; title: string; lines: readonly string[] }[];
  plan: string | null;
}

/** What is counted out of the lists, and by which rates. */
export function Calculated({ calculations, plan }: CalculatedProps) {
  const t = useT();
  const shown = calculations.filter(({ lines }) => lines.length > 0);
  if (shown.length === 0 && !plan) return null;
  return (
    <SummaryCard title={t('skills.countedTitle')}>
      {shown.map(({ key, title, lines }) => (
        <div key={key}>
          <h3>{title}</h3>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      ))}
      {plan && <p>{plan}</p>}
    </SummaryCard>
  );
}

export interface AnsweredItem {
  item: string;
  title: string;
  href?: string;
  files: readonly { key: string; name: string; href?: string; thumbnail?: string; detail?: string }[];
}

/** The documents that go along, item by item, with their pictures. */
export function DocumentCard({ documents }: { documents: readonly AnsweredItem[] }) {
  const t = useT();
  return (
    <SummaryCard
      title={t('applying.review.documents')}
      rows={documents.map(({ item, title, href, files }) => ({
        key: item,
        label: title,
        value: files.length > 0 ? <FileList files={files} /> : undefined,
        change: href ? { href, what: title } : undefined,
      }))}
    >
      {documents.length === 0 && <p>{t('applying.review.noDocuments')}</p>}
    </SummaryCard>
  );
}

/** What still keeps the application from being sent, each with the page that mends it. */
export function Missing({ items }: { items: readonly { key: string; text: string; href: string }[] }) {
  const t = useT();
  if (items.length === 0) return null;
  return (
    <Notice tone="warning" title={t('applying.review.missing.title')}>
      <p>{t('applying.review.missing.text')}</p>
      <ul>
        {items.map(({ key, text, href }) => (
          <li key={key}>
            <a className="ds-link" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

import { useT } from '#app/i18n/react';
import { Button } from '../form/button';
import { Form } from '../form/form';
import { PageLayout } from '../layout/page-layout';
import { Notice } from '../notice';
import { PageHeading } from '../page-heading';
import { Pagination } from '../pagination';
import { Table } from '../table';
import { Tag } from '../tag';
import { Due } from './due';
import { QueueFilter } from './queue-filter';
import type { QueueLineView, QueueView } from './queue-view';
import { SavedViews } from './saved-views';

interface Props {
  view: QueueView;
  nothingLeft?: boolean;
  /** What was done with a view. */
  done?: string | null;
  /** Members of families who wait for a decision; null where none does. */
  families?: { href: string; text: string } | null;
}

/** One queue: the others with their counts, a filter kept in the address, the cases, and the next one at a press. */
export function QueuePage({ view, nothingLeft, done, families }: Props) {
  const t = useT();
  return (
    <PageLayout width="full">
      <div className="desk-head">
        <PageHeading caption={t('desk.title')} lead={view.lead}>
          {view.title}
        </PageHeading>
        {view.next && (
          <Form action={view.next} className="desk-next">
            <Button data-key="next-case">{t('desk.next.button')}</Button>
          </Form>
        )}
      </div>
      <p className="muted">{view.scope}</p>
      {nothingLeft && (
        <Notice tone="info" live>
          {t('desk.next.nothing')}
        </Notice>
      )}
      {done && (
        <Notice tone="success" live>
          {done}
        </Notice>
      )}
      <nav className="queue-nav" aria-label={t('queues.queue.label')}>
        <ul>
          {view.queues.map(({ key, href, text, count, current }) => (
            <li key={key}>
              <a href={href} aria-current={current ? 'page' : undefined}>
                {text} {count && <span className="queue-count">{count}</span>}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <SavedViews views={view.views} save={view.save} />
      <QueueFilter filter={view.filter} />
      {families && (
        <p>
          <a className="ds-link" href={families.href}>
            {families.text}
          </a>
        </p>
      )}
      {view.ended && (
        <p>
          <a className="ds-link" href={view.ended.href}>
            {view.ended.text}
          </a>
        </p>
      )}
      <CaseTable title={view.title} empty={view.empty} rows={view.rows} />
      {view.pages && <Pagination {...view.pages} />}
    </PageLayout>
  );
}

/** Cases as rows; on a telephone as cards. */
export function CaseTable({ title, empty, rows }: { title: string; empty: string; rows: readonly QueueLineView[] }) {
  const t = useT();
  return (
    <Table
      quiet
      caption={title}
      empty={empty}
      columns={[
        { key: 'reference', label: t('desk.column.reference') },
        { key: 'name', label: t('desk.column.name') },
        { key: 'programme', label: t('desk.column.programme') },
        { key: 'due', label: t('desk.column.due') },
        { key: 'holder', label: t('desk.column.holder') },
        { key: 'status', label: t('desk.column.status') },
      ]}
      rows={rows.map((row) => ({
        key: row.id,
        tone: row.due?.tone === 'danger' || row.due?.tone === 'warning' ? row.due.tone : undefined,
        cells: [
          <a key="reference" className="ds-link case-number" href={row.href} dir="ltr" data-row>
            {row.reference}
          </a>,
          <span key="name">
            <bdi>{row.name}</bdi>
            <br />
            <span className="muted">{row.citizenship}</span>
          </span>,
          <span key="programme">
            {row.programme}
            <br />
            <span className="muted">{row.route}</span>
          </span>,
          <span key="due">
            <Due due={row.due} none={t('desk.due.none')} />
            {row.hearing && (
              <>
                <br />
                {row.hearing}
              </>
            )}
          </span>,
          row.holder || <span className="muted">{t('desk.held.nobody')}</span>,
          <Tag key="status" tone={row.statusTone}>
            {row.status}
          </Tag>,
        ],
      }))}
    />
  );
}

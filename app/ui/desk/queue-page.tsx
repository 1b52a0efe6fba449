import { useT } from '#app/i18n/react';
import { Button } from '../form/button';
import { Form } from '../form/form';
import { SelectField } from '../form/select-field';
import { TextField } from '../form/text-field';
import { PageLayout } from '../layout/page-layout';
import { Notice } from '../notice';
import { PageHeading } from '../page-heading';
import { Pagination } from '../pagination';
import { Table } from '../table';
import { Tag, type Tone } from '../tag';
import { Due, type DueView } from './due';

export interface QueueLineView {
  id: string;
  href: string;
  reference: string;
  name: string;
  programme: string;
  route: string;
  citizenship: string;
  due: DueView | null;
  status: string;
  statusTone: Tone;
  holder: string;
}

export interface QueueView {
  title: string;
  lead: string;
  empty: string;
  queues: { key: string; href: string; text: string; count: string; current: boolean }[];
  rows: QueueLineView[];
  filter: {
    action: string;
    programme: string;
    programmes: { value: string; label: string }[];
    search: string;
    clear: string | null;
  };
  pages: { from: number; to: number; total: number; previous?: string; next?: string } | null;
  /** Where “Next case” posts; null for who takes no cases. */
  next: string | null;
}

/** One queue: the others with their counts, a filter kept in the address, the cases, and the next one at a press. */
export function QueuePage({ view, nothingLeft }: { view: QueueView; nothingLeft: boolean }) {
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
      {nothingLeft && (
        <Notice tone="info" live>
          {t('desk.next.nothing')}
        </Notice>
      )}
      <nav className="queue-nav" aria-label={t('desk.queue.label')}>
        <ul>
          {view.queues.map(({ key, href, text, count, current }) => (
            <li key={key}>
              <a href={href} aria-current={current ? 'page' : undefined}>
                {text} <span className="queue-count">{count}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <QueueFilter filter={view.filter} />
      <Table
        quiet
        caption={view.title}
        empty={view.empty}
        columns={[
          { key: 'reference', label: t('desk.column.reference') },
          { key: 'name', label: t('desk.column.name') },
          { key: 'programme', label: t('desk.column.programme') },
          { key: 'due', label: t('desk.column.due') },
          { key: 'holder', label: t('desk.column.holder') },
          { key: 'status', label: t('desk.column.status') },
        ]}
        rows={view.rows.map((row) => ({
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
            <Due key="due" due={row.due} none={t('desk.due.none')} />,
            row.holder || <span className="muted">{t('desk.held.nobody')}</span>,
            <Tag key="status" tone={row.statusTone}>
              {row.status}
            </Tag>,
          ],
        }))}
      />
      {view.pages && <Pagination {...view.pages} />}
    </PageLayout>
  );
}

function QueueFilter({ filter }: { filter: QueueView['filter'] }) {
  const t = useT();
  return (
    <form className="queue-filter" method="get" action={filter.action} role="search">
      <TextField
        name="q"
        type="search"
        deskKey="search"
        label={t('desk.filter.search')}
        value={filter.search}
        width="md"
      />
      <SelectField
        name="programme"
        label={t('desk.filter.programme')}
        value={filter.programme}
        options={filter.programmes}
        empty={t('desk.filter.allProgrammes')}
        width="md"
      />
      <Button kind="secondary">{t('common.actions.filter')}</Button>
      {filter.clear && (
        <a className="ds-link" href={filter.clear}>
          {t('common.actions.clear')}
        </a>
      )}
    </form>
  );
}

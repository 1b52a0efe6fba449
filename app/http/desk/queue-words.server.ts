import { type Queue, type QueueFilter, type QueueRow, queues } from '#app/data/queue.server';
import { isProgramme, programmes } from '#app/domain/application/pages';
import { caseRoles } from '#app/domain/people/roles';
import { countryName, formatNumber } from '#app/i18n/format';
import type { Locale } from '#app/i18n/locales';
import type { QueueLineView, QueueView } from '#app/ui/desk/queue-page';
import type { OfficerContext } from '../audience.server';
import { paths } from '../paths';
import { dueWords } from './due-words.server';
import { statusTone } from './status-tone';

const pageSize = 25;

/** What the address asks for: programme, words to look for, page. */
export function queueAsked(url: URL) {
  const programme = url.searchParams.get('programme') ?? undefined;
  const page = Number(url.searchParams.get('page') ?? '1');
  return {
    programme: isProgramme(programme) ? programme : null,
    search: (url.searchParams.get('q') ?? '').trim().slice(0, 100),
    page: Number.isInteger(page) && page > 0 && page < 100_000 ? page : 1,
  };
}

export const pageOf = (page: number) => ({ offset: (page - 1) * pageSize, limit: pageSize });

/** Where “Next case” posts. */
export const nextCase = (locale: Locale) => `${paths.desk(locale)}/next`;

interface Listed {
  filter: QueueFilter;
  page: number;
  rows: QueueRow[];
  total: number;
  counts: Record<Queue, number>;
}

/** A queue in words, for a page that formats nothing itself. */
export function queueView(context: OfficerContext, { filter, page, rows, total, counts }: Listed): QueueView {
  const { locale, t, officer } = context;
  const address = (to: number) => {
    const query = new URLSearchParams();
    if (filter.programme) query.set('programme', filter.programme);
    if (filter.search) query.set('q', filter.search);
    if (to > 1) query.set('page', String(to));
    return `${paths.queue(locale, filter.queue)}${query.size > 0 ? `?${query}` : ''}`;
  };
  const from = (page - 1) * pageSize;
  return {
    title: t(`desk.queue.${filter.queue}.title`),
    lead: t(`desk.queue.${filter.queue}.lead`),
    empty: filter.search || filter.programme ? t('desk.queue.nothingFound') : t(`desk.queue.${filter.queue}.empty`),
    queues: queues.map((queue) => ({
      key: queue,
      href: paths.queue(locale, queue),
      text: t(`desk.queue.${queue}.title`),
      count: formatNumber(locale, counts[queue]),
      current: queue === filter.queue,
    })),
    rows: rows.map((row) => lineView(context, row, officer.id)),
    filter: {
      action: paths.queue(locale, filter.queue),
      programme: filter.programme ?? '',
      programmes: programmes.map((value) => ({ value, label: t(`status.programme.${value}`) })),
      search: filter.search,
      clear: filter.search || filter.programme ? paths.queue(locale, filter.queue) : null,
    },
    pages:
      total > pageSize || page > 1
        ? {
            from: Math.min(from + 1, total),
            to: Math.min(from + pageSize, total),
            total,
            previous: page > 1 ? address(page - 1) : undefined,
            next: from + pageSize < total ? address(page + 1) : undefined,
          }
        : null,
    next: caseRoles.some((role) => officer.roles.includes(role)) ? nextCase(locale) : null,
  };
}

function lineView(context: OfficerContext, row: QueueRow, officerId: string): QueueLineView {
  const { locale, t } = context;
  const due = dueWords(context, row);
  return {
    id: row.id,
    href: paths.case(locale, row.id),
    reference: row.reference ?? '',
    name: row.holderName ?? '',
    programme: t(`status.programme.${row.programme}`),
    route: t(`status.route.${row.route}`),
    citizenship: row.citizenship ? countryName(locale, row.citizenship) : '',
    due,
    status: t(`status.officer.${row.status}`),
    statusTone: statusTone(row.status),
    holder: row.claimedById === officerId ? t('desk.held.you') : (row.claimedByName ?? ''),
  };
}

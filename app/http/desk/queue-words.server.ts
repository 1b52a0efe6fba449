import type { QueueRow } from '#app/data/queue.server';
import type { SavedView } from '#app/data/saved-view.server';
import { programmes, routes } from '#app/domain/application/pages';
import {
  type Asked,
  countedTo,
  dueFilters,
  endedStatuses,
  isFiltered,
  nothingAsked,
  openStatuses,
  pageSizes,
  type Queue,
  queues,
  readAsked,
  sortings,
  writeAsked,
} from '#app/domain/application/queues';
import { today } from '#app/domain/basics/plain-date';
import type { Scope } from '#app/domain/people/jurisdiction';
import { caseRoles } from '#app/domain/people/roles';
import { regions } from '#app/domain/rating/regions';
import { regionName } from '#app/i18n/answer-words.server';
import {
  countryName,
  formatDate,
  formatDateTime,
  formatNumber,
  formatTime,
  frequentCountries,
  listOf,
} from '#app/i18n/format';
import type { Locale } from '#app/i18n/locales';
import type { DueView } from '#app/ui/desk/due';
import type { QueueFilterView, QueueLineView, QueueView } from '#app/ui/desk/queue-view';
import type { OfficerContext } from '../audience.server';
import { paths } from '../paths';
import { dueWords } from './due-words.server';
import { statusTone } from './status-tone';

export const queueAsked = (url: URL): Asked => readAsked(url.searchParams);

/** Where “Next case” posts. */
export const nextCase = (locale: Locale) => paths.deskNext(locale);

interface Listed {
  queue: Queue;
  asked: Asked;
  rows: QueueRow[];
  total: number;
  /** How many that have ended fit the search. */
  ended: number;
  counts: Record<Exclude<Queue, 'ended'>, number>;
  views: SavedView[];
  scope: Scope;
}

const withQuery = (path: string, query: URLSearchParams) => (query.size > 0 ? `${path}?${query}` : path);

/** A queue in words, for a page that formats nothing itself. */
export function queueView(context: OfficerContext, listed: Listed): QueueView {
  const { locale, t, officer } = context;
  const { queue, asked, rows, total, ended, counts, views, scope } = listed;
  const { page, size } = asked;
  const here = paths.queue(locale, queue);
  const address = (to: number) => withQuery(here, writeAsked(asked, to));
  const from = (page - 1) * size;
  const query = writeAsked(asked).toString();
  const filtered = isFiltered(asked);
  const isBounded = (queue === 'ended' || filtered) && total > countedTo;
  return {
    title: t(`queues.queue.${queue}.title`),
    lead: t(`queues.queue.${queue}.lead`),
    scope: t('queues.scope', { what: scopeWords(context, scope) }),
    empty: t(filtered ? 'queues.queue.nothingFound' : `queues.queue.${queue}.empty`),
    queues: queues.map((each) => ({
      key: each,
      href: paths.queue(locale, each),
      text: t(`queues.queue.${each}.title`),
      count: each === 'ended' ? '' : formatNumber(locale, counts[each]),
      current: each === queue,
    })),
    views: views.map(({ slug, name, shared, ownerId, queue: of, query: kept }) => ({
      slug,
      name,
      shared,
      href: paths.deskView(locale, slug),
      own: ownerId === officer.id,
      current: of === queue && kept === query,
    })),
    save:
      filtered || asked.sort !== 'due' || asked.size !== 25 ? { action: paths.deskViews(locale), queue, query } : null,
    rows: rows.map((row) => lineView(context, row, queue)),
    ended:
      ended > 0
        ? {
            href: withQuery(paths.queue(locale, 'ended'), writeAsked({ ...nothingAsked, search: asked.search })),
            text:
              ended > countedTo ? t('queues.endedBeyond', { count: countedTo }) : t('queues.ended', { count: ended }),
          }
        : null,
    filter: filterView(context, here, asked, queue),
    pages:
      total > 0 || page > 1
        ? {
            from: Math.min(from + 1, total),
            to: Math.min(from + size, total),
            total,
            beyond: isBounded ? countedTo : undefined,
            previous: page > 1 ? address(page - 1) : undefined,
            next: from + size < Math.min(total, isBounded ? countedTo : total) ? address(page + 1) : undefined,
          }
        : null,
    next: caseRoles.some((role) => officer.roles.includes(role)) ? nextCase(locale) : null,
  };
}

/** The officer's places in words; many of them are counted by the page of the team. */
function scopeWords({ locale, t }: OfficerContext, { places, programmes: own, languages, checkKinds }: Scope): string {
  const there = places
    ? [
        ...places.regions.map((code) => regionName(locale, code)),
        ...places.countries.map((code) => countryName(locale, code)),
      ]
    : [t('queues.scopeAll')];
  return listOf(locale, [
    ...there,
    ...own.map((each) => t(`status.programme.${each}`)),
    ...checkKinds.map((each) => t(`status.check.${each}`)),
    ...languages.map((each) => t(`queues.language.${each}`)),
  ]);
}

function filterView({ locale, t }: OfficerContext, action: string, asked: Asked, queue: Queue): QueueFilterView {
  const citizenships = asked.country && !frequentCountries.includes(asked.country) ? [asked.country] : [];
  const all = [
    {
      name: 'route',
      label: t('queues.filter.route'),
      options: Object.values(routes)
        .flat()
        .map((value) => ({ value, label: t(`status.route.${value}`) })),
    },
    {
      name: 'country',
      label: t('queues.filter.country'),
      options: [...citizenships, ...frequentCountries].map((value) => ({ value, label: countryName(locale, value) })),
    },
    {
      name: 'region',
      label: t('queues.filter.region'),
      options: regions.map(({ code }) => ({ value: code, label: regionName(locale, code) })),
    },
    {
      name: 'status',
      label: t('queues.filter.status'),
      options: (queue === 'ended' ? endedStatuses : openStatuses).map((value) => ({
        value,
        label: t(`status.officer.${value}`),
      })),
    },
    {
      name: 'due',
      label: t('queues.filter.due'),
      options: dueFilters.map((value) => ({ value, label: t(`queues.due.${value}`) })),
    },
  ] as const;
  const fields = all.filter(({ name }) => queue !== 'ended' || name !== 'due');
  const inUse = fields.filter(({ name }) => asked[name]).length;
  return {
    action,
    search: asked.search,
    programme: asked.programme ?? '',
    programmes: programmes.map((value) => ({ value, label: t(`status.programme.${value}`) })),
    fields: fields.map((field) => ({ ...field, options: [...field.options], value: asked[field.name] ?? '' })),
    more: inUse > 0 ? t('queues.filter.moreActive', { count: inUse }) : t('queues.filter.more'),
    open: inUse > 0,
    sort: queue === 'ended' && asked.sort === 'due' ? 'newest' : asked.sort,
    sorts: sortings
      .filter((value) => queue !== 'ended' || value !== 'due')
      .map((value) => ({ value, label: t(`queues.sort.${value}`) })),
    size: String(asked.size),
    sizes: pageSizes.map((value) => ({ value: String(value), label: String(value) })),
    clear: isFiltered(asked) ? action : null,
  };
}

/** Where a row leads: to what is to be done there, else to the case. */
function hrefOf({ locale, officer }: OfficerContext, { id }: QueueRow, queue: Queue): string {
  if (queue === 'duplicates') return paths.duplicates(locale, id);
  const signs = queue === 'extensions' && officer.roles.includes('decision-maker');
  return signs ? paths.caseStep(locale, id, 'extend-term') : paths.case(locale, id);
}

const endedWords = ({ locale, t }: OfficerContext, endedAt: Date): DueView => ({
  tone: 'neutral',
  text: t('queues.endedOn'),
  day: formatDate(locale, today(endedAt), 'short'),
});

export function lineView(context: OfficerContext, row: QueueRow, queue: Queue): QueueLineView {
  const { locale, t } = context;
  return {
    id: row.id,
    href: hrefOf(context, row, queue),
    reference: row.reference ?? '',
    name: row.holderName ?? '',
    programme: t(`status.programme.${row.programme}`),
    route: t(`status.route.${row.route}`),
    citizenship: row.citizenship ? countryName(locale, row.citizenship) : '',
    due: queue === 'ended' && row.endedAt ? endedWords(context, row.endedAt) : dueWords(context, row),
    hearing: row.hearingAt ? t('queues.hearing', { when: formatDateTime(locale, row.hearingAt) }) : '',
    status: t(`status.officer.${row.status}`),
    statusTone: statusTone(row.status),
    holder: holderWords(context, row),
  };
}

/** Who is at it, since when; a quiet one is told as what it is: free to take. */
export function holderWords(
  { t, officer }: OfficerContext,
  row: Pick<QueueRow, 'claimedById' | 'claimedByName' | 'claimedAt' | 'locked' | 'assignedToId' | 'assignedToName'>,
): string {
  const time = row.claimedAt ? formatTime(row.claimedAt) : '';
  const name = row.claimedByName ?? '';
  if (row.claimedById === officer.id) return row.locked ? t('queues.held.you', { time }) : t('queues.held.youQuiet');
  if (row.claimedById && row.locked) return t('queues.held.since', { name, time });
  if (row.assignedToId === officer.id) return t('queues.held.assignedYou');
  if (row.assignedToId) return t('queues.held.assigned', { name: row.assignedToName ?? '' });
  return row.claimedById ? t('queues.held.quiet', { name }) : '';
}

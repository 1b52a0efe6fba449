import type { Status } from './lifecycle';
import { isProgramme, type Programme } from './pages';

/** Queues of the desk, each a condition on the row of the application. */
export const queues = [
  'mine',
  'due',
  'new',
  'free',
  'answered',
  'hearings',
  'second-officer',
  'extensions',
  'appeals',
  'duplicates',
  'open',
  'ended',
] as const;
export type Queue = (typeof queues)[number];
export const isQueue = (text: string | undefined): text is Queue => queues.some((each) => each === text);

/** Statuses of cases on their way that an officer may see. */
export const openStatuses = [
  'submitted',
  'returned',
  'verification',
  'awaiting_information',
  'recommended',
  'refusal_notice',
  'waiting_for_quota',
  'appealed',
] as const satisfies readonly Status[];

/** Statuses of cases that have ended and can be looked up. */
export const endedStatuses = [
  'granted',
  'refused',
  'lapsed',
  'terminated',
  'withdrawn',
] as const satisfies readonly Status[];

/** What a filter finds is counted as far as anybody reads on. */
export const countedTo = 1000;

export const dueFilters = ['overdue', 'today', 'week'] as const;
type DueFilter = (typeof dueFilters)[number];
export const sortings = ['due', 'oldest', 'newest', 'name'] as const;
type Sorting = (typeof sortings)[number];
export const pageSizes = [25, 50, 100] as const;
type PageSize = (typeof pageSizes)[number];

/** What the address of a queue asks for. */
export interface Asked {
  programme: Programme | null;
  route: string | null;
  /** Citizenship. */
  country: string | null;
  region: string | null;
  status: (typeof openStatuses | typeof endedStatuses)[number] | null;
  due: DueFilter | null;
  /** A name or part of one in any script, the number of an application or of a passport. */
  search: string;
  sort: Sorting;
  page: number;
  size: PageSize;
}

export const nothingAsked: Asked = {
  programme: null,
  route: null,
  country: null,
  region: null,
  status: null,
  due: null,
  search: '',
  sort: 'due',
  page: 1,
  size: 25,
};

const oneOf = <T extends string>(list: readonly T[], value: string | null): T | null =>
  list.find((each) => each === value) ?? null;
const matching = (pattern: RegExp, value: string | null) => (value && pattern.test(value) ? value : null);

/** Reads the query of an address; what makes no sense is not asked for. */
export function readAsked(query: URLSearchParams): Asked {
  const programme = query.get('programme') ?? undefined;
  const page = Number(query.get('page') ?? '1');
  const size = Number(query.get('size'));
  return {
    programme: isProgramme(programme) ? programme : null,
    route: matching(/^[a-z-]{1,40}$/, query.get('route')),
    country: matching(/^[A-Z]{3}$/, query.get('country')),
    region: matching(/^KZ-\d\d$/, query.get('region')),
    status: oneOf([...openStatuses, ...endedStatuses], query.get('status')),
    due: oneOf(dueFilters, query.get('due')),
    search: (query.get('q') ?? '').trim().slice(0, 100),
    sort: oneOf(sortings, query.get('sort')) ?? 'due',
    page: Number.isInteger(page) && page > 0 && page < 100_000 ? page : 1,
    size: pageSizes.find((each) => each === size) ?? 25,
  };
}

/** The same as a query, without what is usual; the page only where it is named. */
export function writeAsked(asked: Omit<Asked, 'page'>, page = 1): URLSearchParams {
  const query = new URLSearchParams();
  for (const name of ['programme', 'route', 'country', 'region', 'status', 'due'] as const) {
    const value = asked[name];
    if (value) query.set(name, value);
  }
  if (asked.search) query.set('q', asked.search);
  if (asked.sort !== 'due') query.set('sort', asked.sort);
  if (asked.size !== 25) query.set('size', String(asked.size));
  if (page > 1) query.set('page', String(page));
  return query;
}

/** Is anything left out by what is asked? Order and length of the page leave nothing out. */
export const isFiltered = ({ programme, route, country, region, status, due, search }: Asked): boolean =>
  [programme, route, country, region, status, due, search].some(Boolean);

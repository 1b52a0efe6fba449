// All pages, read off the names of their files, and the addresses somebody meets by following links.
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

const folder = new URL('../../../app/routes/', import.meta.url);

interface PageRoute {
  name: string;
  /** Its address in Kazakh when nothing in it varies. */
  address: string | null;
  pattern: RegExp;
}

/** Every route that draws a page. */
export const pageRoutes: readonly PageRoute[] = readdirSync(folder)
  // `$` stands for every address there is none for.
  .filter(
    (name) =>
      name.endsWith('.tsx') &&
      name !== '$.tsx' &&
      /export default function \w+\(\) \{(?!\s+return null;)/.test(readFileSync(new URL(name, folder), 'utf8')),
  )
  .map((name) => {
    const parts = name
      .replace(/\.tsx$/, '')
      .replaceAll('_.', '.')
      .split('.')
      .filter((part) => part !== '_index');
    const path = parts.map((part) => (part === '$locale' ? 'kk' : part));
    const varies = path.some((part) => part.startsWith('$'));
    return {
      name: `/${path.slice(path[0] === 'kk' ? 1 : 0).join('/')}`,
      address: varies ? null : `/${path.join('/')}`,
      pattern: new RegExp(`^/${path.map((part) => (part.startsWith('$') ? '[^/?]+' : part)).join('/')}(\\?.*)?$`),
    };
  })
  .sort((a, b) => a.name.split('$').length - b.name.split('$').length);

export const routeOf = (path: string) => pageRoutes.find(({ pattern }) => pattern.test(path))?.name;

/** Of most pages one address shows all; these differ by what they ask or by the state of a case. */
const several: Record<string, number> = {
  '/my/applications/$id/answers/$page': 40,
  '/my/applications/$id/documents/$item': 3,
  '/my/applications/$id/amend/$step': 15,
  '/desk/queues/$queue': 3,
  '/desk/cases/$id': 3,
  '/desk/permits/$id': 2,
};

/** Follows links from the given addresses, and returns those of pages, some of each route. Nothing is drawn. */
export async function pagesFrom(page: Page, seeds: readonly string[]): Promise<string[]> {
  const seen = new Map<string, string[]>();
  const waiting = [...seeds];
  const asked = new Set<string>();
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const route = routeOf(path);
    if (!route || asked.has(path)) continue;
    asked.add(path);
    const met = seen.get(route) ?? [];
    if (met.length >= (several[route] ?? 1)) continue;
    const answer = await page.request.get(path);
    const { pathname, search } = new URL(answer.url());
    if (pathname + search !== path) waiting.push(pathname + search);
    if (!answer.ok() || pathname !== path.split('?')[0] || !/html/.test(answer.headers()['content-type'] ?? ''))
      continue;
    seen.set(route, [...met, path]);
    const links = (await answer.text()).matchAll(/<a [^>]*?href="([^"#]+)"/g);
    waiting.push(
      ...[...links]
        .map(([, href = '']) => href.replaceAll('&amp;', '&'))
        .filter((href) => /^\/(kk|v)\b(?!-)/.test(href)),
    );
  }
  return [...seen.values()].flat();
}

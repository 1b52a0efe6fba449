import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { office } from '#app/i18n/messages/en/office';

const app = path.join(import.meta.dirname, '../../app');
const read = (file: string) => readFileSync(file, 'utf8');

/** A file of ours that an import names, when it is one that draws pages. */
function drawn(from: string, specifier: string): string | null {
  const base = specifier.startsWith('#app/')
    ? path.join(app, specifier.slice(5))
    : specifier.startsWith('.')
      ? path.join(path.dirname(from), specifier)
      : '';
  if (!base.startsWith(path.join(app, 'ui'))) return null;
  return (
    [`${base}.tsx`, `${base}.ts`].find((file) => readdirSync(path.dirname(file)).includes(path.basename(file))) ?? null
  );
}

function withImports(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, specifier = ''] of read(file).matchAll(/from '([^']+)'/g)) {
    const next = drawn(file, specifier);
    if (next) withImports(next, seen);
  }
  return seen;
}

it('every word a hydrated page may say is among those the browser gets', () => {
  const routes = readdirSync(path.join(app, 'routes'))
    .map((name) => path.join(app, 'routes', name))
    .filter((file) => read(file).includes('hydrate: true'));
  expect(routes.length).toBeGreaterThan(8);
  const files = new Set(
    [path.join(app, 'root.tsx'), path.join(app, 'site-links.ts'), ...routes].flatMap((file) => [...withImports(file)]),
  );
  for (const file of files) {
    // What a route says before its component it says on the server.
    const [before = '', component] = read(file).split('export default function');
    const source = component ?? before;
    for (const [, area = ''] of source.matchAll(/\b(?:t|words|wordsIfAny)\((?:t, )?[`'"]([a-z-]+)\./g)) {
      expect([path.relative(app, file), area, area in office]).toEqual([path.relative(app, file), area, true]);
    }
  }
});

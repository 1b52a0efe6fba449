import type { OfficerContext } from '../audience.server';
import { words } from './outcome-words.server';

/** What the officer has just done, named by the address they were sent on to. */
export function doneWords({ url, t }: Pick<OfficerContext, 'url' | 't'>): string | null {
  const done = url.searchParams.get('done');
  return done && /^[\w-]+$/.test(done)
    ? words(t, `decide.done.${done}`) || words(t, `cycle.done.${done}`) || null
    : null;
}

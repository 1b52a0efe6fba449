import type { Translate } from '#app/i18n/translate';
import type { FieldProblem } from '#app/ui/form/error-summary';
import type { OfficerContext } from '../audience.server';
import { words } from './outcome-words.server';

/** Codes of the forms with which the office speaks to others, as sentences. */
export const talkErrors = (
  t: Translate,
  errors: readonly { name: string; code: string; params?: Record<string, string | number> }[],
): FieldProblem[] =>
  errors.map(({ name, code, params }) => ({
    name,
    text: words(t, `talkDesk.error.${code}`, params) || t('talkDesk.error.unknown'),
  }));

/** What the officer has just done, named by the address they were sent on to. */
export function talkDone({ url, t }: Pick<OfficerContext, 'url' | 't'>, area: 'messages' | 'opinions'): string | null {
  const done = url.searchParams.get('done');
  return done && /^[\w-]+$/.test(done) ? words(t, `talkDesk.${area}.done.${done}`) || null : null;
}

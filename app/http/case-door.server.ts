import { openCaseDoor } from '#app/data/case-door.server';
import type { Locale } from '#app/i18n/locales';
import type { OfficerContext } from './audience.server';
import { paths } from './paths';
import { forbidden, notFound, seeOther } from './responses.server';

/** May this officer read the case now? That it was read is written down; to whom it stays closed nothing of it is shown. */
export const isCaseOpen = async (
  { officer, now }: Pick<OfficerContext, 'officer' | 'now'>,
  id: string,
): Promise<boolean> => (await openCaseDoor(id, officer, now)).ok;

/**
 * Whatever shows something of a case opens by the same door: it asks what for, and that it was read is written down. Throws
 * the answer to whom it stays closed.
 */
export async function enterCase(
  { officer, now, locale, url }: Pick<OfficerContext, 'officer' | 'now' | 'locale' | 'url'>,
  id: string,
): Promise<void> {
  const opened = await openCaseDoor(id, officer, now);
  if (opened.ok) return;
  if (opened.code === 'purpose-required') throw seeOther(paths.casePurpose(locale, id, url.pathname));
  throw opened.code === 'own-application' ? forbidden(opened.code) : notFound();
}

/** Behind the door: the page of this case that was asked for, else the case. */
export function headedFor(locale: Locale, id: string, url: URL): string {
  const to = url.searchParams.get('to') ?? '';
  const own = paths.case(locale, id);
  return to.startsWith(`${own}/`) && /^[\w/-]+$/.test(to) && !to.endsWith('/purpose') ? to : own;
}

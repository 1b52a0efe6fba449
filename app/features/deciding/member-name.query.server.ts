import { findCase } from '#app/data/application.server';
import { db } from '#app/data/db.server';
import { dependantsOf } from '#app/domain/application/family';
import type { Locale } from '#app/i18n/locales';
import { memberName } from '#app/i18n/sheet-words.server';

/** The name of a member of the family in a case that was read before; empty when there is none. */
export async function memberNameIn(locale: Locale, caseId: string, person: string | undefined): Promise<string> {
  if (!person) return '';
  const application = await findCase(db, caseId);
  const member = application && dependantsOf(application).find(({ id }) => id === person);
  return member ? memberName(locale, member) : '';
}

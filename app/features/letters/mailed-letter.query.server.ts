import { isId } from '#app/data/id';
import { ownMailedLetter } from '#app/data/letter.server';
import { isLocale, type Language, type Locale, languageOf, scriptOf } from '#app/i18n/locales';
import { holdsSecret, isLetterName, letterSchemas } from '#emails/letters';
import { renderLetter } from '#emails/render';

interface WrittenLetter {
  locale: Locale;
  subject: string;
  /** Its paragraphs, without what stands on every letter. */
  text: string[];
}

interface OpenedLetter {
  owedAt: Date;
  sentAt: Date | null;
  /** Why its words are not shown; null when they are. */
  hidden: 'secret' | 'not-kept' | null;
  /** As it was sent, then in the official languages it was not sent in. */
  written: WrittenLetter[];
}

const official: readonly Language[] = ['kk', 'ru'];

/** A letter that was sent about the person's own application, opened again; null when there is none. */
export async function ownMailed(
  accountId: string,
  { id, letter }: { id: string | undefined; letter: string | undefined },
): Promise<OpenedLetter | null> {
  const mailed = isId(id) && isId(letter) ? await ownMailedLetter(accountId, id, letter) : null;
  if (!mailed || !isLetterName(mailed.letter) || !isLocale(mailed.locale)) return null;
  const { letter: name, locale, values, owedAt, sentAt } = mailed;
  if (holdsSecret(name)) return { owedAt, sentAt, hidden: 'secret', written: [] };
  if (!letterSchemas[name].safeParse(values).success) return { owedAt, sentAt, hidden: 'not-kept', written: [] };
  const others = official.filter((language) => language !== languageOf(locale) || scriptOf(locale) !== null);
  const written = [locale, ...others].map((each) => writtenIn(name, each, values));
  return { owedAt, sentAt, hidden: null, written };
}

/** Above the body of every letter stand the portal, its line and the subject; below it the foot begins with two strokes. */
function writtenIn(name: Parameters<typeof renderLetter>[0], locale: Locale, values: unknown): WrittenLetter {
  const { subject, text } = renderLetter(name, locale, values);
  const [body = ''] = text.split('\n\n--\n');
  return { locale, subject, text: body.split('\n\n').slice(3) };
}

import type { Locale } from './locales';
import { en } from './messages/en';
import { kk } from './messages/kk';
import { messages as kkArab } from './messages/kk-arab/index.at-build';
import { messages as kkLatn } from './messages/kk-latn/index.at-build';
import { ru } from './messages/ru';
import { createTranslate, hasMessage, type MessageKey, type Translate } from './translate';
import type { Words } from './words';

/** All catalogues, for the server. A hydrated page loads its own language alone (see entry.client). */
export const catalogues: Record<Locale, Words<typeof en>> = { kk, 'kk-arab': kkArab, 'kk-latn': kkLatn, ru, en };

const translates = new Map<Locale, Translate>();

export function translateFor(locale: Locale): Translate {
  let translate = translates.get(locale);
  if (!translate) {
    translate = createTranslate(locale, catalogues[locale]);
    translates.set(locale, translate);
  }
  return translate;
}

/** A key put together from data, when there are words for it. */
export const messageKey = (key: string): MessageKey | null => (hasMessage(en, key) ? (key as MessageKey) : null);

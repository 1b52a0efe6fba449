import { translateFor } from '#app/i18n/catalogues';
import { dirOf, type Locale, languageOf, languages } from '#app/i18n/locales';
import { titleIn } from '#app/i18n/script';
import type { InEveryLanguage } from '#app/infra/pdf/certificate';
import type { Section } from '#app/infra/pdf/sections';
import type { LetterView } from '#app/ui/deciding/letter-body';

interface Words {
  title: InEveryLanguage;
  sections: readonly Section[];
}

const inLocale = (locale: Locale, { title, sections }: Words): LetterView['main'] => ({
  locale,
  dir: dirOf(locale),
  title: titleIn(locale, title),
  sections: sections.map(({ heading, items, mark, own }) => ({
    heading: titleIn(locale, heading),
    as: own ? ('own' as const) : mark && mark !== 'text' ? ('points' as const) : ('text' as const),
    // Somebody's own words stay in the script they were written in.
    items: items.map((item) => (own ? item.kk : titleIn(locale, item))),
  })),
});

/** A letter as a page: in the reader's language, below it in the official ones. */
export const letterView = (locale: Locale, words: Words): LetterView => ({
  main: inLocale(locale, words),
  official: languages
    .filter((each) => each !== 'en' && each !== languageOf(locale))
    .map((each) => {
      const text = inLocale(each, words);
      return { ...text, sections: text.sections.map((one) => (one.as === 'own' ? { ...one, items: [] } : one)) };
    }),
  above: Object.fromEntries(
    languages.map((each) => [each, translateFor(each)('papers.ownAbove')]),
  ) as LetterView['above'],
});

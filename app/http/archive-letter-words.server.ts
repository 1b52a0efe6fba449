import { nameRecordOf } from '#app/domain/application/name-record';
import type { Answers } from '#app/domain/application/questions';
import { type DayOrYear, isYearOnly, parsePlainDate } from '#app/domain/basics/plain-date';
import { childOf, isApplicantsParent, languagesFor, wantedOf } from '#app/domain/origin/archive-letter';
import { hintedAs, type LetterLanguage, letterLanguages } from '#app/domain/origin/country-hints';
import type { Relative, SentPaper } from '#app/domain/origin/relative';
import type { Place } from '#app/domain/origin/tree';
import { wholeName } from '#app/domain/people/names';
import { toArabic, toLatin } from '#app/domain/people/scripts';
import type { Application } from '#app/features/applying/application.query.server';
import type { Lineage } from '#app/features/applying/lineage.query.server';
import { catalogues } from '#app/i18n/catalogues';
import { countryNameAbroad } from '#app/i18n/countries.server';
import { countryName, formatDate } from '#app/i18n/format';
import { dirOf, type Locale, nameOf } from '#app/i18n/locales';
import { archiveLetterAbroad, type LanguageAbroad, type LetterWords } from '#app/i18n/messages/abroad/archive-letter';
import type { Translate } from '#app/i18n/translate';
import type { PlainLetter } from '#app/infra/pdf/draw-plain-letter.server';
import type { ArchiveLetterView, LetterRow } from '#app/ui/lineage/archive-letter';
import { placeWords, whoWords } from './lineage-words.server';
import { paths } from './paths';

export interface LetterAbout {
  relative: Relative;
  relatives: readonly Relative[];
  papers: readonly SentPaper[];
  answers: Answers;
  email: string;
}

/** The name of whoever asks, in the writing of the letter. */
export function ownNameIn(locale: LetterLanguage, answers: Answers): string {
  const { mrz, kazakh, original } = nameRecordOf(answers);
  const [latin, cyrillic] = [wholeName(mrz), wholeName(kazakh)];
  const inArabic = wholeName(original);
  switch (locale) {
    case 'de':
    case 'tr':
    case 'en':
      return latin || toLatin(cyrillic);
    case 'kk-latn':
      return cyrillic ? toLatin(cyrillic) : latin;
    case 'kk-arab':
      return (/\p{Script=Arabic}/u.test(inArabic) && inArabic) || toArabic(cyrillic) || latin;
    default:
      return cyrillic || latin;
  }
}

const given = (rows: readonly LetterRow[]) => rows.filter(({ value }) => value !== '');

const isAbroad = (language: LetterLanguage): language is LanguageAbroad => Object.hasOwn(archiveLetterAbroad, language);

/** How a letter speaks: its words, who a person is to whoever asks, days and countries. */
function speechOf(language: LetterLanguage) {
  if (isAbroad(language)) {
    const words: LetterWords = archiveLetterAbroad[language];
    const long = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
    return {
      words,
      place: (place: Place) => words.place[place],
      day: (day: DayOrYear) => (isYearOnly(day) ? day : long.format(new Date(`${day}T12:00:00Z`))),
      country: (code: string) => countryNameAbroad(language, code),
    };
  }
  return {
    words: catalogues[language].lineage.letter,
    place: (place: Place) => placeWords(language, place),
    day: (day: DayOrYear) => formatDate(language, day),
    country: (code: string) => countryName(language, code),
  };
}

const namesAbroad: Record<LanguageAbroad, string> = { de: 'Deutsch', tr: 'Türkçe' };

/** A request to an archive in one language, filled in as far as the form is. */
export function archiveLetter(
  language: LetterLanguage,
  { relative, relatives, papers, answers, email }: LetterAbout,
): ArchiveLetterView {
  const { words, place, day: dayIn, country } = speechOf(language);
  const text = (value: unknown) => String(value ?? '');
  const born = text(answers.birthDate);
  const day = isYearOnly(born) ? born : parsePlainDate(born);
  const passport = wholeName(nameRecordOf(answers).mrz);
  const self = ownNameIn(language, answers);
  const child = childOf(relative, relatives);
  const childName = child ? child.name : isApplicantsParent(relative) ? self : '';
  return {
    lang: language,
    dir: isAbroad(language) ? 'ltr' : dirOf(language),
    title: words.title,
    to: words.to,
    from: {
      title: words.from,
      rows: given([
        { label: words.name, value: self },
        { label: words.nameInPassport, value: passport === self ? '' : passport },
        { label: words.birthDate, value: day ? dayIn(day) : '' },
        {
          label: words.citizenship,
          value: answers.citizenship ? country(text(answers.citizenship)) : '',
        },
        { label: words.address, value: text(answers.address) },
        { label: words.phone, value: text(answers.phone) },
        { label: words.email, value: email },
      ]),
    },
    ask: words.ask,
    purpose: words.purpose,
    wanted: { label: words.wanted, value: words.record[wantedOf(relative, papers)] },
    person: {
      title: words.person,
      rows: given([
        { label: words.name, value: relative.name },
        { label: words.nameInRecord, value: relative.nameInRecord ?? '' },
        { label: words.birthYear, value: relative.birthYear === null ? '' : String(relative.birthYear) },
        { label: words.birthPlace, value: relative.birthPlace ?? '' },
        { label: words.kinship, value: place(relative.place) },
        { label: words.child, value: childName },
      ]),
    },
    shows: {
      title: words.shows,
      items: (['parents', 'nationality', 'number', 'stamp'] as const).map((each) => words.show[each]),
    },
    closing: [words.notFound, words.fee, words.enclosed],
    date: words.date,
    signature: words.signature,
  };
}

/** The same letter line by line, for a paper. */
export function asPlainLetter(letter: ArchiveLetterView): PlainLetter {
  const { lang, dir, title, to, from, ask, purpose, wanted, person, shows, closing, date, signature } = letter;
  const rows = (all: readonly LetterRow[]) =>
    all.map(({ label, value }) => ({ kind: 'row' as const, label, text: value }));
  const text = (each: string) => ({ kind: 'text' as const, text: each });
  return {
    lang,
    rightToLeft: dir === 'rtl',
    title,
    lines: [
      text(`${to}:`),
      { kind: 'write' },
      { kind: 'write' },
      { kind: 'strong', text: from.title },
      ...rows(from.rows),
      { kind: 'title', text: title },
      text(ask),
      text(purpose),
      ...rows([wanted]),
      { kind: 'strong', text: person.title },
      ...rows(person.rows),
      text(`${shows.title}:`),
      ...shows.items.map((each) => ({ kind: 'point' as const, text: each })),
      ...closing.map(text),
      { kind: 'write', label: `${date}:` },
      { kind: 'write', label: `${signature}:` },
    ],
  };
}

/** The page around a letter; null when nobody of that name stands in the tree. */
export function letterPage(
  { locale, t }: { locale: Locale; t: Translate },
  { id, answers }: Application,
  { relatives, papers }: Lineage,
  { relative: wanted, email, url }: { relative?: string; email: string; url: URL },
) {
  const relative = relatives.find((each) => each.id === wanted);
  if (!relative) return null;
  const offered = languagesFor(relative);
  const asked = url.searchParams.get('language');
  const chosen = letterLanguages.find((each) => each === asked) ?? offered[0] ?? 'ru';
  const body = t(`lineage.country.${hintedAs(relative.country)}.body`);
  return {
    who: whoWords(locale, relative),
    body: t('lineage.letter.page.whoKeeps', { body }),
    languages: [...offered, ...letterLanguages.filter((each) => !offered.some((one) => one === each))].map((code) => ({
      code,
      name: isAbroad(code) ? namesAbroad[code] : nameOf(code),
      href: paths.archiveLetter(locale, id, relative.id, code),
      current: code === chosen,
    })),
    pdf: paths.archiveLetterFile(locale, id, relative.id, chosen),
    letter: archiveLetter(chosen, { relative, relatives, papers, answers, email }),
  };
}

import { nameRecordOf } from '#app/domain/application/name-record';
import type { Answers } from '#app/domain/application/questions';
import { isYearOnly, parsePlainDate } from '#app/domain/basics/plain-date';
import { childOf, isApplicantsParent, languagesFor, wantedOf } from '#app/domain/origin/archive-letter';
import { hintedAs } from '#app/domain/origin/country-hints';
import type { Relative, SentPaper } from '#app/domain/origin/relative';
import { wholeName } from '#app/domain/people/names';
import { toArabic, toLatin } from '#app/domain/people/scripts';
import type { Application } from '#app/features/applying/application.query.server';
import type { Lineage } from '#app/features/applying/lineage.query.server';
import { translateFor } from '#app/i18n/catalogues';
import { countryName, formatDate } from '#app/i18n/format';
import { dirOf, type Locale, locales, nameOf } from '#app/i18n/locales';
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
export function ownNameIn(locale: Locale, answers: Answers): string {
  const { mrz, kazakh, original } = nameRecordOf(answers);
  const [latin, cyrillic] = [wholeName(mrz), wholeName(kazakh)];
  const inArabic = wholeName(original);
  switch (locale) {
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

/** A request to an archive in one language, filled in as far as the form is. */
export function archiveLetter(
  locale: Locale,
  { relative, relatives, papers, answers, email }: LetterAbout,
): ArchiveLetterView {
  const t = translateFor(locale);
  const text = (value: unknown) => String(value ?? '');
  const born = text(answers.birthDate);
  const day = isYearOnly(born) ? born : parsePlainDate(born);
  const passport = wholeName(nameRecordOf(answers).mrz);
  const self = ownNameIn(locale, answers);
  const child = childOf(relative, relatives);
  const childName = child ? child.name : isApplicantsParent(relative) ? self : '';
  return {
    lang: locale,
    dir: dirOf(locale),
    title: t('lineage.letter.title'),
    to: t('lineage.letter.to'),
    from: {
      title: t('lineage.letter.from'),
      rows: given([
        { label: t('lineage.letter.name'), value: self },
        { label: t('lineage.letter.nameInPassport'), value: passport === self ? '' : passport },
        { label: t('lineage.letter.birthDate'), value: day ? formatDate(locale, day) : '' },
        {
          label: t('lineage.letter.citizenship'),
          value: answers.citizenship ? countryName(locale, text(answers.citizenship)) : '',
        },
        { label: t('lineage.letter.address'), value: text(answers.address) },
        { label: t('lineage.letter.phone'), value: text(answers.phone) },
        { label: t('lineage.letter.email'), value: email },
      ]),
    },
    ask: t('lineage.letter.ask'),
    purpose: t('lineage.letter.purpose'),
    wanted: { label: t('lineage.letter.wanted'), value: t(`lineage.letter.record.${wantedOf(relative, papers)}`) },
    person: {
      title: t('lineage.letter.person'),
      rows: given([
        { label: t('lineage.letter.name'), value: relative.name },
        { label: t('lineage.letter.nameInRecord'), value: relative.nameInRecord ?? '' },
        { label: t('lineage.letter.birthYear'), value: relative.birthYear === null ? '' : String(relative.birthYear) },
        { label: t('lineage.letter.birthPlace'), value: relative.birthPlace ?? '' },
        { label: t('lineage.letter.kinship'), value: placeWords(locale, relative.place) },
        { label: t('lineage.letter.child'), value: childName },
      ]),
    },
    shows: {
      title: t('lineage.letter.shows'),
      items: (['parents', 'nationality', 'number', 'stamp'] as const).map((each) => t(`lineage.letter.show.${each}`)),
    },
    closing: [t('lineage.letter.notFound'), t('lineage.letter.fee'), t('lineage.letter.enclosed')],
    date: t('lineage.letter.date'),
    signature: t('lineage.letter.signature'),
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
  const chosen = locales.find((each) => each === asked) ?? offered[0] ?? 'ru';
  const body = t(`lineage.country.${hintedAs(relative.country)}.body`);
  return {
    who: whoWords(locale, relative),
    body: t('lineage.letter.page.whoKeeps', { body }),
    languages: [...offered, ...locales.filter((each) => !offered.some((one) => one === each))].map((code) => ({
      code,
      name: nameOf(code),
      href: paths.archiveLetter(locale, id, relative.id, code),
      current: code === chosen,
    })),
    pdf: paths.archiveLetterFile(locale, id, relative.id, chosen),
    letter: archiveLetter(chosen, { relative, relatives, papers, answers, email }),
  };
}

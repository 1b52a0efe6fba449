import { describe, expect, it } from 'vitest';
import { letterView } from '#app/http/letter-view.server';
import { languages } from '#app/i18n/locales';
import { letterExamples } from '#emails/examples';
import { type LetterName, letterNames, letterSchemas } from '#emails/letters';
import { renderLetter } from '#emails/render';

const each = letterNames.flatMap((letter) => languages.map((language) => [letter, language] as const));

/** What a mail must never carry, handed to every letter by whoever owes it. */
const secrets = {
  birthDate: '1987-03-19',
  iin: '870319450017',
  passport: 'N12345678',
  passportNumber: 'N12345678',
  citizenship: 'Моңғолия Мемлекеті',
  address: 'Баян-Өлгий, 4-баг, 17-үй',
  phone: '+97699112233',
  reasons: 'Сотталғандығы жойылмаған',
  grounds: 'Сотталғандығы жойылмаған',
  explanation: 'Туыстығы дәлелденбеген',
  objection: 'Мен келіспеймін',
  member: 'Нұрболат Сәрсенбайұлы',
  family: 'Нұрболат Сәрсенбайұлы',
};

/** All that any letter is written from: a name and a number, days, counts, and where to read the rest. */
const allowed = [
  ...['name', 'number', 'programme', 'link', 'code', 'place', 'form', 'time'],
  ...['decisionBy', 'until', 'renewBy', 'on', 'revokedOn', 'lastDay', 'suspendedUntil', 'visaUntil'],
  ...['hours', 'minutes', 'days', 'near', 'over', 'notices', 'extensions', 'cases'],
];
/** The employer has to know whom they confirm, and the applicant who answered. */
const more: Partial<Record<LetterName, readonly string[]>> = {
  'employer-asked': ['person', 'position'],
  'employer-answered': ['employer', 'answer'],
  'employer-thanked': ['position', 'answer'],
};

/** The words alone, without what differs from person to person. */
const wordsOf = (letter: LetterName, text: string) =>
  Object.values<unknown>(letterExamples[letter]).reduce<string>(
    (left, value) => (typeof value === 'string' ? left.replaceAll(value, '') : left),
    text.replace(/https?:\S+/g, ''),
  );

describe('what letters say', () => {
  it.each(each)('%s in %s is whole sentences of that language', (letter, language) => {
    const { subject, text } = renderLetter(letter, language, letterExamples[letter]);
    const body = text.split('\n\n').slice(3).join('\n\n');
    expect(subject.trim().length).toBeGreaterThan(5);
    expect(subject).not.toMatch(/[.:,]$/);
    expect(body.length).toBeGreaterThan(100);
    for (const said of [subject, text]) {
      expect(said).not.toMatch(/[{}]|undefined|null|NaN|\[object|letters\./);
      expect(said).not.toMatch(/\.\.|\. \.|::|,,|!!| [,.:;!?]|[^\S\n]{2}|\(\)|«»/);
    }
    const words = wordsOf(letter, subject + body);
    if (language === 'en') expect(words).not.toMatch(/\p{Script=Cyrillic}/u);
    else expect(words).not.toMatch(/[A-Za-z]{3}/);
    // Letters that only one of the two has.
    if (language === 'kk') expect(words).toMatch(/[әғқңөұүһі]/i);
    if (language === 'ru') expect(words).not.toMatch(/[әғқңөұүһі]/i);
  });

  it.each(letterNames)('%s carries no more of a person than a name and a number', (letter) => {
    const known = Object.keys(letterSchemas[letter].shape);
    expect(known.filter((key) => ![...allowed, ...(more[letter] ?? [])].includes(key))).toEqual([]);
    for (const language of languages) {
      const { subject, html, text } = renderLetter(letter, language, { ...secrets, ...letterExamples[letter] });
      for (const secret of Object.values(secrets))
        for (const said of [subject, html, text]) expect(said).not.toContain(secret);
    }
  });

  it.each([
    ['kk', ['ru']],
    ['ru', ['kk']],
    ['en', ['kk', 'ru']],
  ] as const)('a letter read in %s has the other official languages below', (language, below) => {
    const words = { kk: 'Шешім', ru: 'Решение', en: 'Decision' };
    const { main, official } = letterView(language, { title: words, sections: [{ heading: words, items: [words] }] });
    expect(main).toMatchObject({ locale: language, title: words[language] });
    expect(official.map(({ locale, title }) => [locale, title])).toEqual(below.map((each) => [each, words[each]]));
  });
});

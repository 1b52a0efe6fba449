// Somebody from China who asks an archive about a grandfather, in the writing of the place.
import type { Relative } from '#app/domain/origin/relative';
import type { LetterAbout } from '#app/http/archive-letter-words.server';

export const person = (more: Partial<Relative>): Relative => ({
  id: 'a',
  place: 'father-father',
  name: 'قۇربان بولاتۇلى',
  nameInRecord: null,
  birthYear: 1931,
  birthPlace: 'التاي ايماعى، كوكتوعاي اۋدانى',
  country: 'CHN',
  link: null,
  entry: null,
  naming: null,
  ...more,
});
export const father = person({ id: 'b', place: 'father', name: 'ەرجان قۇربانۇلى', birthYear: 1960 });
export const answers = {
  surnameLatin: 'HUERMAN',
  givenNamesLatin: 'YEERJIANG',
  surnameKazakh: 'Құрбан',
  givenNamesKazakh: 'Айдос',
  birthDate: '1988-05-17',
  citizenship: 'CHN',
  address: 'Altay City, Tuanjie Road 12',
  phone: '+86 906 212 3344',
} as const;

export const archiveExample: LetterAbout = {
  relative: person({}),
  relatives: [father],
  papers: [],
  answers,
  email: 'aidos@example.org',
};

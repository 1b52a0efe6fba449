import type { PlainDate } from '#app/domain/basics/plain-date';
import { type DemoPerson, professional } from './people';

/** People who do not leave a refusal at that. */
export const appellants = (today: PlainDate): DemoPerson[] => [
  professional(today, {
    account: 'serik',
    locale: 'ru',
    latin: ['DOSZHANOV', 'SERIK'],
    kazakh: ['Досжан', 'Серік'],
    sex: 'M',
    born: '1984-06-18',
    birthPlace: 'Orenburg',
    citizenship: 'RUS',
    address: 'Оренбург, ул. Степана Разина, 41',
    passport: '752914406',
    regions: ['KZ-15', 'KZ-27'],
    languages: { kk: 'B1', ru: 'C2' },
    more: {
      occupation: '2341-primary-teacher',
      qualification: 'bachelor',
      experienceYears: 9,
      lastEmployer: 'Demonstration School',
    },
  }),
  professional(today, {
    account: 'botagoz',
    locale: 'kk',
    latin: ['NURLANOVA', 'BOTAGOZ'],
    kazakh: ['Нұрлан', 'Ботагөз'],
    sex: 'F',
    born: '1990-01-29',
    birthPlace: 'Nukus',
    citizenship: 'UZB',
    address: 'Nukus, Berdaq 17',
    passport: 'FA4471902',
    regions: ['KZ-23', 'KZ-43'],
    languages: { kk: 'C1', ru: 'B2' },
    more: {
      occupation: '2212-neurosurgeon',
      qualification: 'master',
      experienceYears: 8,
      lastEmployer: 'Demonstration Hospital',
    },
  }),
];

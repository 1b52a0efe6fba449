import type { PlainDate } from '#app/domain/basics/plain-date';
import { type DemoPerson, exceptional, professional } from './people';

type Brief = Pick<
  Parameters<typeof professional>[1],
  | 'account'
  | 'locale'
  | 'latin'
  | 'kazakh'
  | 'sex'
  | 'born'
  | 'birthPlace'
  | 'citizenship'
  | 'address'
  | 'passport'
  | 'regions'
> & { occupation?: string };

const specialist =
  (today: PlainDate) =>
  ({ occupation = '2212-neurosurgeon', ...brief }: Brief): DemoPerson =>
    professional(today, {
      ...brief,
      languages: { kk: 'C1', ru: 'B1' },
      more: { occupation, qualification: 'master', experienceYears: 8, lastEmployer: 'Demonstration Hospital' },
    });

const athlete =
  (today: PlainDate) =>
  ({ occupation = '3421-chess-player', ...brief }: Brief): DemoPerson =>
    exceptional(today, {
      ...brief,
      languages: { kk: 'A2', ru: 'A1', en: 'B2' },
      more: { field: 'sport', occupation, experienceYears: 9, standing: ['international-medals'] },
    });

/** People whose cases go the longer ways: returned, lapsed, ended, extended, heard, waiting. */
export const coursePeople = (today: PlainDate): DemoPerson[] => [
  ...[
    {
      account: 'asel',
      locale: 'kk',
      latin: ['KENZHE', 'ASEL'],
      kazakh: ['Кенже', 'Әсел'],
      sex: 'F',
      born: '1992-02-11',
      birthPlace: 'Khovd',
      citizenship: 'MNG',
      address: 'Ховд, Жаргалант, 3-баг',
      passport: 'E3310284',
      regions: ['KZ-75'],
    },
    {
      account: 'sultan',
      locale: 'kk',
      latin: ['ABAI', 'SULTAN'],
      kazakh: ['Абай', 'Сұлтан'],
      sex: 'M',
      born: '1986-10-02',
      birthPlace: 'Urumqi',
      citizenship: 'CHN',
      address: 'Шыңжаң, Үрімжі қаласы, 7-үй',
      passport: 'EJ5502917',
      regions: ['KZ-63'],
    },
    {
      account: 'kamila',
      locale: 'ru',
      latin: ['KARIMOVA', 'KAMILA'],
      kazakh: ['Кәрім', 'Камила'],
      sex: 'F',
      born: '1990-07-24',
      birthPlace: 'Omsk',
      citizenship: 'RUS',
      address: 'Омск, ул. Ленина, 12',
      passport: '750318446',
      regions: ['KZ-59'],
    },
    {
      account: 'daniyar',
      locale: 'kk',
      latin: ['ORAZOV', 'DANIYAR'],
      kazakh: ['Ораз', 'Данияр'],
      sex: 'M',
      born: '1989-12-19',
      birthPlace: 'Nukus',
      citizenship: 'UZB',
      address: 'Нөкіс, Ғарезсизлик көшесі, 20',
      passport: 'FA6130475',
      regions: ['KZ-47'],
    },
    {
      account: 'aliya',
      locale: 'kk',
      latin: ['TOLEUKHAN', 'ALIYA'],
      kazakh: ['Төлеухан', 'Әлия'],
      sex: 'F',
      born: '1993-05-08',
      birthPlace: 'Ulgii',
      citizenship: 'MNG',
      address: 'Баян-Өлгий, 8-баг, 4-11',
      passport: 'E2950716',
      regions: ['KZ-10'],
    },
    {
      account: 'sanzhar',
      locale: 'ru',
      latin: ['AKHMETOV', 'SANZHAR'],
      kazakh: ['Ахмет', 'Санжар'],
      sex: 'M',
      born: '1987-09-30',
      birthPlace: 'Orenburg',
      citizenship: 'RUS',
      address: 'Оренбург, ул. Чкалова, 8',
      passport: '753660128',
      regions: ['KZ-15'],
    },
    {
      account: 'meruert',
      locale: 'kk',
      latin: ['SADYQ', 'MERUERT'],
      kazakh: ['Садық', 'Меруерт'],
      sex: 'F',
      born: '1991-03-15',
      birthPlace: 'Yining',
      citizenship: 'CHN',
      address: 'Шыңжаң, Құлжа қаласы, 31-үй',
      passport: 'EJ6071839',
      regions: ['KZ-75'],
    },
    {
      account: 'timur',
      locale: 'ru',
      latin: ['BEKOV', 'TIMUR'],
      kazakh: ['Бек', 'Темір'],
      sex: 'M',
      born: '1983-11-21',
      birthPlace: 'Bishkek',
      citizenship: 'KGZ',
      address: 'Бишкек, ул. Киевская, 77',
      passport: 'AC2204591',
      regions: ['KZ-19'],
    },
  ].map((brief) => specialist(today)(brief as Brief)),
  ...[
    {
      account: 'javier',
      locale: 'en',
      latin: ['MORALES', 'JAVIER'],
      kazakh: ['Моралес', 'Хавьер'],
      sex: 'M',
      born: '1994-08-12',
      birthPlace: 'Sevilla',
      citizenship: 'ESP',
      address: 'Calle de la Muestra 5, Sevilla',
      passport: 'PAF552018',
      regions: ['KZ-71'],
    },
    {
      account: 'nino',
      locale: 'en',
      latin: ['BERIDZE', 'NINO'],
      kazakh: ['Беридзе', 'Нино'],
      sex: 'F',
      born: '1997-01-26',
      birthPlace: 'Tbilisi',
      citizenship: 'GEO',
      address: '9 Demonstration Street, Tbilisi',
      passport: '18AB40217',
      regions: ['KZ-75'],
    },
  ].map((brief) => athlete(today)(brief as Brief)),
];

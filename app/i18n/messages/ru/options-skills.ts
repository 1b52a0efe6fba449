import type { Words } from '../../words';
import type { skillsOptions as en } from '../en/options-skills';

export const skillsOptions: Words<typeof en> = {
  degreeLevel: {
    doctorate: 'Учёная степень (PhD, кандидат или доктор наук)',
    residency: 'Резидентура (ординатура)',
    master: 'Магистратура',
    specialist: 'Диплом специалиста',
    bachelor: 'Бакалавриат',
    vocational: 'Профессиональное образование от двух лет',
    portfolio: 'Диплома нет, но есть работы, которые можно показать (портфолио)',
  },
  holdingKind: { share: 'Доля в бизнесе', control: 'Управление: директор или подобная должность' },
  currency: {
    USD: 'USD, доллар США',
    KZT: 'KZT, тенге',
    CNY: 'CNY, юань',
    RUB: 'RUB, российский рубль',
    UZS: 'UZS, узбекский сум',
    MNT: 'MNT, монгольский тугрик',
    TRY: 'TRY, турецкая лира',
    KGS: 'KGS, киргизский сом',
    TMT: 'TMT, туркменский манат',
    IRR: 'IRR, иранский риал',
    AFN: 'AFN, афгани',
    EUR: 'EUR, евро',
    GBP: 'GBP, фунт стерлингов',
    AED: 'AED, дирхам ОАЭ',
    KRW: 'KRW, южнокорейская вона',
    other: 'Другая валюта',
  },
};

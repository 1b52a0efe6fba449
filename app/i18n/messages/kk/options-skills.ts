import type { Words } from '../../words';
import type { skillsOptions as en } from '../en/options-skills';

export const skillsOptions: Words<typeof en> = {
  degreeLevel: {
    doctorate: 'Ғылыми дәреже (PhD, ғылым кандидаты немесе докторы)',
    residency: 'Резидентура',
    master: 'Магистратура',
    specialist: 'Маман дипломы',
    bachelor: 'Бакалавриат',
    vocational: 'Оқу мерзімі екі жылдан кем емес кәсіптік білім',
    portfolio: 'Диплом жоқ, жұмыстар портфолиосы бар',
  },
  holdingKind: { share: 'Бизнестегі үлес', control: 'Басқару: директор немесе соған ұқсас лауазым' },
  currency: {
    USD: 'USD, АҚШ доллары',
    KZT: 'KZT, теңге',
    CNY: 'CNY, юань',
    RUB: 'RUB, Ресей рублі',
    UZS: 'UZS, өзбек сумы',
    MNT: 'MNT, моңғол төгрөгі',
    TRY: 'TRY, түрік лирасы',
    KGS: 'KGS, қырғыз сомы',
    TMT: 'TMT, түрікмен манаты',
    IRR: 'IRR, Иран риалы',
    AFN: 'AFN, афгани',
    EUR: 'EUR, еуро',
    GBP: 'GBP, фунт стерлинг',
    AED: 'AED, БАӘ дирхамы',
    KRW: 'KRW, Оңтүстік Корея воны',
    other: 'Басқа валюта',
  },
};

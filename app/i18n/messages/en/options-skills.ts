import type { MessageTree } from '../../words';

export const skillsOptions = {
  degreeLevel: {
    doctorate: 'Doctorate (PhD, candidate or doctor of science)',
    residency: 'Residency',
    master: 'Master’s degree',
    specialist: 'Specialist’s diploma',
    bachelor: 'Bachelor’s degree',
    vocational: 'Vocational training of two years or more',
    portfolio: 'No diploma, but work that can be shown (portfolio)',
  },
  holdingKind: { share: 'A share of the business', control: 'The management, as director or in a similar post' },
  currency: {
    USD: 'USD, US dollar',
    KZT: 'KZT, tenge',
    CNY: 'CNY, yuan',
    RUB: 'RUB, Russian rouble',
    UZS: 'UZS, Uzbek sum',
    MNT: 'MNT, Mongolian tugrik',
    TRY: 'TRY, Turkish lira',
    KGS: 'KGS, Kyrgyz som',
    TMT: 'TMT, Turkmen manat',
    IRR: 'IRR, Iranian rial',
    AFN: 'AFN, Afghani',
    EUR: 'EUR, euro',
    GBP: 'GBP, pound sterling',
    AED: 'AED, dirham of the UAE',
    KRW: 'KRW, South Korean won',
    other: 'Another currency',
  },
} as const satisfies MessageTree;

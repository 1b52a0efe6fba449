import type { Words } from '../../words';
import type { duties as en } from '../en/duties';

export const duties: Words<typeof en> = {
  title: 'Ваши родственники',
  lead: 'По заявлениям указанных здесь людей вы не действуете: портал этого не допустит. Список видите только вы и аудит.',
  add: 'Указать родственника',
  name: 'Имя как в паспорте',
  nameHint: 'Фамилия и имя латинскими буквами',
  relationLabel: 'Родство',
  birthDate: 'Дата рождения (ГГГГ-ММ-ДД)',
  passportNumber: 'Номер паспорта',
  save: 'Указать',
  remove: 'Убрать',
  link: 'Ваши родственники',
  relation: {
    spouse: 'Супруг или супруга',
    parent: 'Родитель',
    child: 'Ребёнок',
    sibling: 'Брат или сестра',
    other: 'Другой родственник',
  },
  error: {
    unknown: 'Проверьте введённое',
    'name-required': 'Укажите имя',
    'too-long': 'Сократите введённое',
    'choose-relation': 'Выберите родство',
    'not-a-date': 'Введите существующую дату, например 1990-04-12',
    'birth-or-passport': 'Укажите дату рождения или номер паспорта',
  },
};

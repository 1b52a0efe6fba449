import type { Words } from '../../words';
import type { familyFields as en } from '../en/fields-family';

export const familyFields: Words<typeof en> = {
  memberRelation: {
    label: 'Кто это?',
    error: { required: 'Выберите: супруг (супруга) или ребёнок' },
  },
  memberSurnameLatin: {
    label: 'Фамилия латинскими буквами',
    hint: 'Как в машиносчитываемых строках внизу страницы паспорта.',
  },
  memberGivenNamesLatin: {
    label: 'Имена латинскими буквами',
    hint: 'Как в машиносчитываемых строках внизу страницы паспорта.',
  },
  memberBirthDate: { label: 'Дата рождения' },
};

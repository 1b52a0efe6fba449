import type { Words } from '../../words';
import type { familyFields as en } from '../en/fields-family';

export const familyFields: Words<typeof en> = {
  memberRelation: {
    label: 'Кто это?',
    error: {
      required: 'Выберите: супруг (супруга) или ребёнок',
      'second-spouse': 'Супруг (супруга) в списке уже есть: в заявление можно включить только одного',
    },
  },
  memberComes: {
    label: 'Когда этот человек приедет в Казахстан?',
    hint: 'Если позже, паспорт можно оформить к тому времени.',
    error: { required: 'Выберите: вместе с вами или позже' },
  },
  memberPassportLines: {
    label: 'Нижние строки страницы его паспорта',
    hint: 'Две строки со знаками «<», на карточке три. По ним заполнятся следующие страницы; поле можно оставить пустым.',
  },
  memberSurnameLatin: {
    label: 'Фамилия (латиницей, как в паспорте)',
    hint: 'Если в паспорте указано только одно имя, оставьте поле пустым.',
  },
  memberGivenNamesLatin: {
    label: 'Имя (латиницей, как в паспорте)',
    error: { 'person-twice': 'Этот человек уже указан: это вы сами или кто-то из списка' },
  },
  memberBirthDate: {
    label: 'Дата рождения',
    error: {
      'child-of-age':
        'По этой дате ребёнку уже исполнилось 18 лет. В заявление включают детей младше 18 лет, остальные подают своё заявление',
      'spouse-not-of-age': 'По этой дате супругу (супруге) нет 18 лет',
      'parent-too-young': 'По этой дате вам было меньше 14 лет, когда родился ребёнок: сверьте обе даты рождения',
    },
  },
  memberSurnameKazakh: { label: 'Фамилия на казахском языке' },
  memberGivenNamesKazakh: { label: 'Имя на казахском языке' },
  memberPatronymicKazakh: { label: 'Отчество на казахском языке', hint: 'Только если оно есть.' },
  memberCitizenship: {
    label: 'Гражданство',
    hint: 'Страна, выдавшая паспорт. Если гражданства нет, выберите «Лицо без гражданства».',
  },
  memberPassportNumber: {
    label: 'Номер паспорта',
    error: {
      'passport-of-applicant': 'Это номер вашего паспорта: введите номер паспорта этого человека',
      'passport-twice': 'Этот номер паспорта указан у другого члена семьи: сверьте оба паспорта',
    },
  },
  memberPassportIssuedOn: { label: 'Дата выдачи паспорта' },
  memberPassportExpiry: { label: 'Паспорт действителен до' },
  memberOtherParent: {
    label: 'Что верно для второго родителя ребёнка?',
    hint: 'Ребёнок переезжает с согласия обоих родителей.',
    error: { required: 'Укажите, что верно для второго родителя ребёнка' },
  },
  memberSameAddress: {
    label: 'Этот человек живёт по тому же адресу, что и вы?',
    hint: 'Тогда страна и адрес берутся из ваших ответов.',
    error: { required: 'Укажите, живёт ли этот человек по тому же адресу' },
  },
  memberResidenceCountry: { label: 'Страна проживания' },
  memberAddress: { label: 'Адрес', hint: 'Улица, дом, населённый пункт.' },
};

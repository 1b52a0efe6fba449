import type { Words } from '../../words';
import type { options as english } from '../en/options';
import { skillsOptions } from './options-skills';
import { relativeOptions } from './relatives';

/** What an answer can be, by the name of the group and the code; the form, the rules and the lists say it alike. */
export const options: Words<typeof english> = {
  ...skillsOptions,
  ...relativeOptions,
  originProof: {
    'identity-document': 'Запись о национальности в паспорте, удостоверении личности или свидетельстве о рождении',
    'foreign-authority': 'Подтверждение компетентного органа страны происхождения',
    commission: 'Рекомендация региональной комиссии',
    lineage:
      'Записи актов гражданского состояния, ведущие к родителю, деду или бабушке либо к двум прадедам или прабабушкам, записанным казахами',
    open: 'Ни один способ ещё не завершён',
    none: 'Пока ничего нет',
  },
  field: {
    science: 'Наука',
    education: 'Образование',
    health: 'Здравоохранение',
    industry: 'Промышленность',
    it: 'Информационные технологии',
    sport: 'Спорт',
    culture: 'Культура',
  },
  qualification: {
    doctorate: 'Учёная степень (PhD, кандидат или доктор наук)',
    master: 'Магистратура или резидентура',
    bachelor: 'Бакалавриат или специалитет',
    vocational: 'Профессиональное образование со сроком обучения от двух лет',
    portfolio: 'Диплома нет, есть портфолио работ',
    none: 'Ничего из перечисленного',
  },
  standing: {
    publications: 'Научные публикации',
    patents: 'Патенты',
    prizes: 'Премии и награды',
    licence: 'Лицензия или сертификат специалиста',
    leadership: 'Руководство коллективом или организацией',
    grants: 'Научные гранты',
    programme: 'Авторская образовательная программа',
    accreditation: 'Работа экспертом по аккредитации',
    'pupil-results': 'Результаты учеников на олимпиадах и конкурсах',
    'board-category': 'Врачебная категория',
    'new-method': 'Внедрённый новый метод',
    commissioning: 'Подтверждённые пусконаладочные работы',
    'safety-licence': 'Допуск по промышленной безопасности',
    'product-in-use': 'Действующий программный продукт',
    'open-source': 'Ведение проекта с открытым кодом',
    certification: 'Профессиональная сертификация',
    'international-medals': 'Медали международных соревнований',
    'national-team': 'Участие в национальной сборной',
    'federation-category': 'Категория спортивной федерации',
    awards: 'Награды за творчество',
    exhibitions: 'Выставки или репертуар',
    collections: 'Произведения в музеях и государственных собраниях',
  },
  languageLevel: {
    none: 'Не владею',
    A1: 'A1: отдельные слова и простые фразы',
    A2: 'A2: бытовое общение',
    B1: 'B1: общение в большинстве ситуаций',
    B2: 'B2: беглая речь',
    C1: 'C1: свободное владение в работе',
    C2: 'C2: на уровне носителя',
  },
  memberRelation: { spouse: 'Супруг или супруга', child: 'Ребёнок' },
  memberComes: { now: 'Вместе со мной', later: 'Позже' },
  memberOtherParent: {
    comes: 'Второй родитель едет с нами',
    consents: 'Второй родитель остаётся и даёт письменное согласие',
    decided: 'Есть решение суда, или второй родитель лишён родительских прав',
    died: 'Второй родитель умер',
    'not-recorded': 'В свидетельстве о рождении второй родитель не указан',
  },
  tier: {
    A: 'A — острая нехватка',
    B: 'B — нехватка',
    C: 'C — в рейтинге',
    unlisted: 'Не входит в рейтинг',
  },
  language: {
    kk: 'Казахский',
    ru: 'Русский',
    en: 'Английский',
  },
  businessRegisteredIn: {
    residence: 'В стране проживания',
    citizenship: 'В стране гражданства',
    elsewhere: 'В другой стране',
  },
  businessState: {
    operating: 'Действует',
    'ended-within-24-months': 'Продан или закрыт за последние 24 месяца',
    'ended-earlier': 'Продан или закрыт ранее',
  },
};

import type { Words } from '../../words';
import type { skillsFields as en } from '../en/fields-skills';

export const skillsFields: Words<typeof en> = {
  degreeLevel: { label: 'Уровень', error: { required: 'Выберите уровень' } },
  degreeField: { label: 'Специальность', hint: 'Как в дипломе или свидетельстве.' },
  degreeInstitution: { label: 'Учебное заведение', hint: 'Название университета, колледжа или училища и город.' },
  degreeCountry: { label: 'Страна учебного заведения', error: { required: 'Выберите страну' } },
  degreeYear: {
    label: 'Год окончания учёбы',
    error: {
      'not-a-number': 'Введите год четырьмя цифрами, например 2014',
      'not-whole': 'Введите год четырьмя цифрами, например 2014',
      'out-of-range': 'Введите год от {min} до {max}',
    },
  },

  jobEmployer: { label: 'Работодатель', hint: 'Если вы работали на себя, так и напишите.' },
  jobCountry: { label: 'Страна работы', error: { required: 'Выберите страну' } },
  jobTitle: { label: 'Должность и обязанности', hint: 'Несколькими словами.' },
  jobRelevant: {
    label: 'Эта работа была по профессии, с которой вы подаёте заявление, или в её отрасли?',
    error: { required: 'Укажите, была ли эта работа по вашей профессии или в её отрасли' },
  },
  jobFrom: { label: 'С какого месяца', hint: 'Месяц и год, например 9 2019.' },
  jobUntil: {
    label: 'По какой месяц',
    hint: 'Месяц и год. Если работаете там и сейчас, оставьте пустым.',
    error: { 'before-start': 'Работа заканчивается раньше, чем начинается: проверьте оба месяца.' },
  },
  jobShare: {
    label: 'Доля полного рабочего времени',
    hint: 'Только если работали неполный день: например 50.',
  },

  achievementClass: { label: 'Вид достижения', error: { required: 'Выберите вид' } },
  achievementWhat: { label: 'Что это', hint: 'Название, место, ссылка: всё, что поможет инспектору его найти.' },
  achievementYear: {
    label: 'Год',
    error: {
      'not-a-number': 'Введите год четырьмя цифрами, например 2019',
      'not-whole': 'Введите год четырьмя цифрами, например 2019',
      'out-of-range': 'Введите год от {min} до {max}',
    },
  },

  offerPosition: { label: 'Предлагаемая должность' },
  offerRegion: { label: 'Регион этой работы', error: { required: 'Выберите регион этой работы' } },
  offerStart: { label: 'Месяц начала работы', hint: 'Месяц и год, например 3 2027.' },
  agreedEmployer: { label: 'Подтверждено: работодатель' },
  agreedPosition: { label: 'Подтверждено: должность' },
  agreedRegion: { label: 'Подтверждено: регион' },
  agreedStart: { label: 'Подтверждено: начало работы' },
  offerConfirmed: { label: 'Работодатель подтвердил предложение' },

  refereeName: { label: 'Имя рекомендателя' },
  refereePosition: { label: 'Должность и звание' },
  refereeOrganisation: { label: 'Организация' },
  refereeContact: {
    label: 'Телефон или электронная почта',
    hint: 'Инспектор может спросить рекомендателя, он ли написал письмо.',
  },
  refereeRelative: {
    label: 'Этот человек ваш родственник?',
    error: { required: 'Укажите, родственник ли вам этот человек' },
  },
  refereeEmployer: {
    label: 'Был ли этот человек или организация вашим работодателем последние три года?',
    error: { required: 'Укажите, работали ли вы у них последние три года' },
  },

  menteesWho: { label: 'Кого вы будете учить', hint: 'Имя или группа: например «медсёстры районной больницы».' },
  menteesCount: { label: 'Сколько человек' },
  menteesMonths: { label: 'Сколько времени' },
  menteesLocal: {
    label: 'Они работают в Казахстане?',
    error: { required: 'Укажите, работают ли они в Казахстане' },
  },
  menteesGoals: { label: 'Что они будут уметь после этого' },

  foundedOn: {
    label: 'Дата основания',
    hint: 'День регистрации, например 27 3 2019',
    error: { required: 'Введите день регистрации бизнеса' },
  },
  businessEndedOn: {
    label: 'Когда продан или закрыт',
    hint: 'Только если бизнес больше не ваш или закрыт.',
    error: { 'before-start': 'Бизнес продан или закрыт раньше, чем основан: проверьте обе даты' },
  },
  businessState: { label: 'Состояние бизнеса' },

  holdingKind: { label: 'Чем вы владели', error: { required: 'Выберите, чем вы владели' } },
  holdingPercent: { label: 'Размер доли', hint: 'В процентах. Для управления оставьте пустым.' },
  holdingFrom: {
    label: 'С какого дня',
    hint: 'Например, 27 3 2019',
    error: { required: 'Введите первый день' },
  },
  holdingUntil: {
    label: 'По какой день',
    hint: 'Если это и сейчас так, оставьте пустым.',
    error: { 'before-start': 'Период заканчивается раньше, чем начинается: проверьте обе даты.' },
  },

  resultYear: {
    label: 'Отчётный год',
    error: {
      'not-a-number': 'Введите год четырьмя цифрами, например 2025',
      'not-whole': 'Введите год четырьмя цифрами, например 2025',
      'out-of-range': 'Введите год от {min} до {max}',
    },
  },
  resultRevenue: { label: 'Выручка за этот год', hint: 'Как в отчётности, в её валюте.' },
  resultCurrency: { label: 'Валюта отчётности', error: { required: 'Выберите валюту' } },
  resultStaff: { label: 'Число работников на конец года' },
  resultRate: {
    label: 'Курс к доллару США',
    hint: 'Сколько за один доллар на конец того года. Нужен, только если у нас нет официального курса.',
    error: { 'rate-not-positive': 'Курс больше нуля: введите, сколько стоит один доллар' },
  },
  resultRateSource: {
    label: 'Чей это курс',
    hint: 'Например, центральный банк страны и день.',
    error: { 'rate-source-missing': 'Укажите, чей это курс и на какой день' },
  },

  planAmount: { label: 'Планируемые инвестиции в Казахстан', hint: 'Если их нет, введите 0.' },
  planCurrency: { label: 'Валюта инвестиций', error: { required: 'Выберите валюту' } },
  planRate: {
    label: 'Курс этой валюты к доллару США',
    hint: 'Сколько за один доллар. Нужен, только если у нас нет официального курса.',
    error: { 'rate-not-positive': 'Курс больше нуля: введите, сколько стоит один доллар' },
  },
  planRateSource: {
    label: 'Откуда этот курс',
    error: { 'rate-source-missing': 'Укажите, чей это курс и на какой день' },
  },
  planRegion: { label: 'Регион проекта' },
  planPartner: { label: 'Партнёр в Казахстане' },
};

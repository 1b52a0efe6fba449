import type { Words } from '../../words';
import type * as en from '../en/relatives';

export const relativeFields: Words<typeof en.relativeFields> = {
  otherOriginWays: {
    label: 'Другие способы, которые вы начали',
    hint: 'Ничего не пропадёт: засчитывается тот, что завершён первым.',
  },
  originStated: { label: 'Способ, который завершён' },
  relativePlace: {
    label: 'Кем этот человек вам приходится?',
    hint: 'Считая от вас.',
    error: { required: 'Выберите, кем этот человек вам приходится' },
  },
  relativeName: { label: 'Имя', hint: 'Любым письмом, как его называют в семье.' },
  relativeNameInRecord: {
    label: 'Имя, как оно записано в документе',
    hint: 'Только если там оно написано иначе: иероглифами, пиньинем, русскими или арабскими буквами.',
  },
  relativeBirthYear: { label: 'Год рождения', hint: 'Если известен только возраст, впишите год, который получается.' },
  relativeBirthPlace: {
    label: 'Место рождения',
    hint: 'Село или город, район и область, как они тогда назывались.',
  },
  relativeCountry: { label: 'Страна, чьи органы хранят записи' },
  relativeLinkRecord: {
    label: 'Из какой записи видно, чей это родитель?',
    hint: 'Это запись о человеке на поколение ближе к вам: ваше свидетельство о рождении показывает отца и мать.',
    error: { required: 'Выберите запись или укажите, что её нет' },
  },
  relativeEntryPaper: {
    label: 'В каком документе указано, что этот человек — казах (казашка)?',
    hint: 'Нужно для последнего человека в цепочке; для остальных выберите последний ответ.',
    error: { required: 'Выберите документ или укажите, что его нет' },
  },
  relativeNaming: { label: 'Имя во всех документах одинаковое?' },
};

export const relativeOptions: Words<typeof en.relativeOptions> = {
  relativePlace: {
    father: 'Отец',
    mother: 'Мать',
    'father-father': 'Отец отца',
    'father-mother': 'Мать отца',
    'mother-father': 'Отец матери',
    'mother-mother': 'Мать матери',
    'father-father-father': 'Прадед: отец деда по отцу',
    'father-father-mother': 'Прабабушка: мать деда по отцу',
    'father-mother-father': 'Прадед: отец бабушки по отцу',
    'father-mother-mother': 'Прабабушка: мать бабушки по отцу',
    'mother-father-father': 'Прадед: отец деда по матери',
    'mother-father-mother': 'Прабабушка: мать деда по матери',
    'mother-mother-father': 'Прадед: отец бабушки по матери',
    'mother-mother-mother': 'Прабабушка: мать бабушки по матери',
  },
  relativeLinkRecord: {
    'birth-certificate': 'Свидетельство о рождении',
    'birth-extract': 'Выписка из записи о рождении',
    'household-register': 'Домовая книга (хукоу)',
    'family-register': 'Семейный реестр (нюфус, семейная книга)',
    tazkira: 'Тазкира',
    'archive-extract': 'Архивная выписка',
    'court-decision': 'Решение суда о родстве',
    'adoption-record': 'Запись об усыновлении или установлении отцовства',
    'religious-book': 'Книга мечети или церкви',
    'other-state-paper': 'Другой государственный документ',
    none: 'Записи пока нет',
  },
  relativeEntryPaper: {
    'link-record': 'Запись, названная выше',
    'identity-document': 'Паспорт или удостоверение личности',
    'birth-record': 'Запись о рождении этого человека',
    'household-register': 'Домовая книга (хукоу)',
    tazkira: 'Тазкира',
    'archive-extract': 'Архивная выписка',
    'other-state-paper': 'Другой государственный документ',
    none: 'Ни в каком: нигде не указано, или такого документа нет',
  },
  relativeNaming: {
    same: 'Да, или почти одинаковое',
    'change-of-name': 'Нет: есть запись о перемене имени',
    'marriage-record': 'Нет: оба имени есть в записи о браке',
    'court-decision': 'Нет: оба имени есть в решении суда',
    'same-person-statement': 'Нет: орган или нотариус удостоверяет, что это один человек',
    none: 'Нет, и записи об этом нет',
  },
};

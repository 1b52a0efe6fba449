import type { Words } from '../../words';
import type { lists as en } from '../en/lists';
import { family } from './lists-family';
import { relatives } from './lists-relatives';
import { skillsLists } from './lists-skills';

export const lists: Words<typeof en> = {
  continue: 'Продолжить',
  unfinished: 'Не закончено',
  unfinishedText: 'Здесь ещё не всё заполнено.',
  finish: 'Заполнить недостающее',
  removed: 'Удалено.',
  full: 'Список заполнен: больше записей добавить нельзя (не более {max, number}).',
  toList: 'Назад к списку',
  part: '{list}, страница {page, number} из {of, number}',
  remove: {
    title: 'Удалить из списка?',
    text: '{name}. Введённые сведения и отправленные к ним документы будут удалены.',
    action: 'Удалить',
    keep: 'Оставить',
  },
  error: {
    'another-required': 'Укажите, хотите ли вы добавить ещё',
    'too-few': 'Добавьте не менее {min, plural, one {# записи} few {# записей} many {# записей} other {# записи}}',
    'entry-unfinished': 'Заполните недостающее или удалите запись',
    'too-many':
      'Список заполнен: не более {max, plural, one {# записи} few {# записей} many {# записей} other {# записи}}',
  },
  of: { family, relatives, ...skillsLists },
};
